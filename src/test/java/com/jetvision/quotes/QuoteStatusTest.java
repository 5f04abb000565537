package com.jetvision.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.prices.LineKind;
import com.jetvision.prices.OperatorLine;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteStatusTest {
    private static final Money TOTAL = Money.usd("37000.00");

    @Test
    void onlyAQuoteThatStandsCanBeAccepted() {
        assertThat(QuoteStatus.values())
                .filteredOn(status -> status.exits().contains(QuoteStatus.ACCEPTED))
                .allMatch(QuoteStatus::isOpen);
    }

    @Test
    void aWayThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> QuoteStatus.EXPIRED.to(QuoteStatus.ACCEPTED))
                .isInstanceOf(Refused.class)
                .hasMessage("A quote that is expired cannot become accepted.");
    }

    @Test
    void linesAlwaysAddUpToTheTotal() {
        assertThat(lines()).containsExactly(new OperatorLine(LineKind.BASE, "Charter", TOTAL, true));
        assertThat(lines(line("35000.00")))
                .contains(new OperatorLine(LineKind.OTHER, "Not itemised", Money.usd("2000.00"), true));
        assertThat(lines(line("38000.00")))
                .contains(new OperatorLine(LineKind.OTHER, "Reduction", Money.usd("-1000.00"), true));
        assertThat(lines(line("37000.00"))).hasSize(1);
    }

    @Test
    void anItemisedTaxMeansThatTaxIsIncluded() {
        var tax = new OperatorLine(LineKind.TAX, "FET", Money.usd("2000.00"), false);
        assertThat(word(line("35000.00"), tax).taxIncluded()).isTrue();
        assertThat(word(line("37000.00")).taxIncluded()).isFalse();
    }

    @Test
    void aTaxIsKnownByItsNameWhateverKindItCameAs() {
        var fet = new OperatorLine(LineKind.OTHER, "FET 7.5 %", Money.usd("2000.00"), false);
        var catering = new OperatorLine(LineKind.OTHER, "Catering, tax included", Money.usd("2000.00"), false);
        assertThat(word(line("35000.00"), fet).taxIncluded()).isTrue();
        assertThat(word(line("35000.00"), catering).taxIncluded()).isFalse();
    }

    @Test
    void aQuoteOfNothingIsRefused() {
        assertThatThrownBy(() -> new ReceiveQuote(
                        RequestId.next(),
                        OperatorId.next(),
                        "q",
                        QuotedAircraft.UNKNOWN,
                        List.of(),
                        Money.usd("0.00"),
                        false,
                        null,
                        null,
                        Instant.EPOCH))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("needs a price above zero");
    }

    private static OperatorLine line(String amount) {
        return new OperatorLine(LineKind.BASE, "Charter", Money.usd(amount), true);
    }

    private static List<OperatorLine> lines(OperatorLine... lines) {
        return word(lines).lines();
    }

    private static ReceiveQuote word(OperatorLine... lines) {
        return new ReceiveQuote(
                RequestId.next(),
                OperatorId.next(),
                "q",
                QuotedAircraft.UNKNOWN,
                List.of(lines),
                TOTAL,
                false,
                null,
                null,
                Instant.EPOCH);
    }
}
