package com.jetvision.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final Money PRICE = Money.usd("42000.00");
    private static final List<Money> FIVE =
            List.of(PRICE, Money.usd("43000.00"), Money.usd("43750.00"), Money.usd("46000.00"), Money.usd("50000.00"));

    @Test
    void everyPartSaysOnWhatItRests() {
        var score = Scorecard.of(
                facts(FIVE, List.of("ARGUS Platinum"), "4.8", Duration.ofMinutes(22), 31, 1, 3), ScoreWeights.USUAL);
        assertThat(score.parts())
                .containsExactly(
                        new ScorePart("Price", 40, 92, "4\u00a0% under the middle of 5 quotes"),
                        new ScorePart("Safety", 30, 92, "ARGUS Platinum"),
                        new ScorePart(
                                "Reliability", 20, 98, "Answered in 22 m, rated 4.8 of 5, 1 price change in 31 quotes"),
                        new ScorePart("History", 10, 79, "Harlow Capital flew with them 3 times"));
        assertThat(score.value()).isEqualTo(92);
    }

    @Test
    void whatIsUnknownGivesItsWeightToTheRest() {
        var score = Scorecard.of(facts(FIVE, List.of(), null, null, 1, 0, 0), ScoreWeights.USUAL);
        assertThat(score.parts()).extracting(ScorePart::points).containsExactly(92, null, null, null);
        assertThat(score.parts()).extracting(ScorePart::reason).contains("Not known");
        assertThat(score.value()).isEqualTo(92);
    }

    @Test
    void aSoleQuoteOfAnUnknownOperatorHasNoScoreRatherThanNought() {
        var score = Scorecard.of(facts(List.of(PRICE), List.of(), null, null, 1, 0, 0), ScoreWeights.USUAL);
        assertThat(score.value()).isNull();
        assertThat(score.parts().getFirst().reason()).isEqualTo("Nothing to compare with yet");
    }

    @Test
    void aProgrammeThatNobodyKnowsSaysNothing() {
        var score = Scorecard.of(facts(FIVE, List.of("Best of Class 2026"), null, null, 1, 0, 0), ScoreWeights.USUAL);
        assertThat(score.parts().get(1)).isEqualTo(new ScorePart("Safety", 30, null, "Best of Class 2026"));
    }

    @Test
    void pricesOfAnotherCurrencyAreNoRivals() {
        var mixed = List.of(PRICE, Money.of("10.00", "EUR"));
        assertThat(Scorecard.of(facts(mixed, List.of(), null, null, 1, 0, 0), ScoreWeights.USUAL)
                        .value())
                .isNull();
    }

    @Test
    void noPriceHoweverFarOffLeavesTheScale() {
        var cheap = List.of(PRICE, Money.usd("420000.00"), Money.usd("420000.00"));
        var dear = List.of(PRICE, Money.usd("1000.00"), Money.usd("1000.00"));
        assertThat(Scorecard.of(facts(cheap, List.of(), null, null, 1, 0, 0), ScoreWeights.USUAL)
                        .value())
                .isEqualTo(100);
        assertThat(Scorecard.of(facts(dear, List.of(), null, null, 1, 0, 0), ScoreWeights.USUAL)
                        .value())
                .isZero();
    }

    private static ScoreFacts facts(
            List<Money> rivals,
            List<String> safety,
            @Nullable String rating,
            @Nullable Duration answeredIn,
            int quotes,
            int changes,
            int trips) {
        return new ScoreFacts(
                PRICE,
                rivals,
                safety,
                rating == null ? null : new BigDecimal(rating),
                answeredIn,
                quotes,
                changes,
                trips,
                "Harlow Capital");
    }
}
