package com.jetvision.emptylegs;

import static com.jetvision.emptylegs.WatchProblem.Field.FIRST_DAY;
import static com.jetvision.emptylegs.WatchProblem.Field.FROM;
import static com.jetvision.emptylegs.WatchProblem.Field.LAST_DAY;
import static com.jetvision.emptylegs.WatchProblem.Field.PASSENGERS;
import static com.jetvision.emptylegs.WatchProblem.Field.PRICE_CAP;
import static com.jetvision.emptylegs.WatchProblem.Field.TO;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchCheckTest {
    /** Still the 19th in New York. */
    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @Test
    void whatIsRightBecomesAWish() {
        var wish = check(new WatchForm(
                        "kteb",
                        50,
                        "KOPF",
                        0,
                        TODAY,
                        TODAY.plusDays(89),
                        4,
                        "$12,500",
                        Set.of(AircraftCategory.LIGHT_JET)))
                .require();
        assertThat(wish.route()).isEqualTo("KTEB + 50 NM → KOPF");
        assertThat(wish.cap()).isEqualTo(Money.usd("12500"));
        assertThat(WatchForm.of(wish).priceCap()).isEqualTo("12500");
        assertThat(check(WatchForm.of(wish)).require()).isEqualTo(wish);
    }

    @Test
    void bothEndsAnywhereIsNoRoute() {
        assertThat(sentence(form("", "", TODAY, TODAY, 4, ""), FROM)).contains("one end at least");
        assertThat(check(form("", "KOPF", TODAY, TODAY, 4, "")).problems()).isEmpty();
    }

    @Test
    void theSameAirportTwiceIsNoFlight() {
        assertThat(sentence(form("KTEB", "kteb", TODAY, TODAY, 4, ""), TO))
                .isEqualTo("Departure and arrival are both KTEB. Choose another arrival.");
    }

    @Test
    void anAirportThatNobodyKnowsIsNamedAndNotTakenForAnywhere() {
        var checked = check(form("Nowhere", "", TODAY, TODAY, 4, ""));
        assertThat(checked.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("“Nowhere”"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, FIRST_DAY, This day is past",
        "-9, -1, LAST_DAY, This day is past",
        "5, 4, LAST_DAY, The last day is before the first",
        "0, 90, LAST_DAY, A watch runs for up to 90 days. Choose Tue 16 Feb 2027 or an earlier last day.",
        "400, 410, FIRST_DAY, within a year"
    })
    void daysMustBeToComeInOrderAndNinetyAtMost(int first, int last, WatchProblem.Field field, String sentence) {
        assertThat(sentence(form("KTEB", "KOPF", TODAY.plusDays(first), TODAY.plusDays(last), 4, ""), field))
                .contains(sentence);
    }

    @Test
    void todayIsTodayWhereTheFlightDeparts() {
        assertThat(check(form("KTEB", "KOPF", TODAY, TODAY, 4, "")).problems()).isEmpty();
        assertThat(sentence(form("EGGW", "KTEB", TODAY, TODAY.plusDays(3), 4, ""), FIRST_DAY))
                .contains("past");
    }

    @Test
    void missingDaysAreAskedFor() {
        assertThat(sentence(form("KTEB", "KOPF", null, TODAY, 4, ""), FIRST_DAY))
                .contains("Choose the first day");
        assertThat(sentence(form("KTEB", "KOPF", TODAY, null, 4, ""), LAST_DAY)).contains("Choose the last day");
    }

    @Test
    void aFirstDayThatPassedMeanwhileMayStayWhenAWatchIsChanged() {
        var before = new WatchWish(
                new WatchedEnd(Fields.TETERBORO, 0),
                WatchedEnd.ANYWHERE,
                TODAY.minusDays(3),
                TODAY.plusDays(3),
                4,
                null,
                Set.of());
        var form = form("KTEB", "", TODAY.minusDays(3), TODAY.plusDays(9), 4, "");
        assertThat(new WatchCheck(Fields::byCode, NOW, before).of(form).problems())
                .isEmpty();
        assertThat(check(form).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 51, 400})
    void passengersAreOneToFifty(int passengers) {
        assertThat(sentence(form("KTEB", "KOPF", TODAY, TODAY, passengers, ""), PASSENGERS))
                .isEqualTo("Enter 1 to 50 passengers.");
    }

    @Test
    void nobodyIsNoNumberOfPassengers() {
        assertThat(sentence(form("KTEB", "KOPF", TODAY, TODAY, null, ""), PASSENGERS))
                .contains("1 to 50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cheap          | must be an amount
            12.500,00      | must be an amount
            -5             | must be an amount
            0              | above zero
            9999999999     | too large to be meant
            """)
    void aPriceOfTextIsNoPrice(String typed, String sentence) {
        assertThat(sentence(form("KTEB", "KOPF", TODAY, TODAY, 4, typed), PRICE_CAP))
                .contains(sentence);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(check(form("KTEB", "KTEB", null, null, 0, "cheap")).problems())
                .extracting(WatchProblem::field)
                .containsExactly(TO, FIRST_DAY, LAST_DAY, PASSENGERS, PRICE_CAP);
    }

    private static String sentence(WatchForm form, WatchProblem.Field field) {
        return check(form).problems().stream()
                .filter(problem -> problem.field() == field)
                .map(WatchProblem::sentence)
                .findFirst()
                .orElse("");
    }

    private static CheckedWatch check(WatchForm form) {
        return new WatchCheck(Fields::byCode, NOW, null).of(form);
    }

    private static WatchForm form(
            String from,
            String to,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Integer passengers,
            String cap) {
        return new WatchForm(from, 0, to, 0, first, last, passengers, cap, Set.of());
    }
}
