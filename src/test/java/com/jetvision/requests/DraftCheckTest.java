package com.jetvision.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.AircraftType;
import com.jetvision.catalogue.AircraftTypes;
import com.jetvision.catalogue.AirportsOfTheCsv;
import com.jetvision.clients.ClientId;
import com.jetvision.requests.RequestProblem.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftCheckTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T14:42:00Z"), ZoneOffset.UTC);
    private final AircraftTypes types = mock(AircraftTypes.class);
    private final DraftCheck check = new DraftCheck(AirportsOfTheCsv.airports(), types, CLOCK);

    private static DraftLeg leg(String from, String to, String date, String time, @Nullable Integer passengers) {
        return new DraftLeg(from, to, LocalDate.parse(date), LocalTime.parse(time), passengers);
    }

    private static DraftForm form(TripType type, DraftLeg... legs) {
        return DraftForm.EMPTY.withClient(ClientId.next()).withTrip(type, List.of(legs));
    }

    private static final DraftLeg OUT = leg("KTEB", "KVNY", "2026-11-24", "09:00", 8);

    private List<String> sentences(DraftForm form) {
        return check.of(form).problems().stream().map(RequestProblem::sentence).toList();
    }

    @Test
    void aWholeTripIsReadyWithItsDistancesAndArrivals() {
        var checked = check.of(form(TripType.RETURN, OUT, leg("KVNY", "KTEB", "2026-11-27", "15:30", 8)));
        assertThat(checked.isReady()).isTrue();
        assertThat(checked.hints()).isEmpty();
        assertThat(checked.legs()).hasSize(2);
        assertThat(checked.legs().getFirst().distanceNm()).isEqualTo(2129);
        assertThat(checked.legs().getFirst().arrivalEstimate().local()).isEqualTo("2026-11-24T11:10");
    }

    @Test
    void anEmptyDraftSaysEverythingThatIsMissing() {
        assertThat(check.of(DraftForm.EMPTY).problems())
                .extracting(RequestProblem::field)
                .containsExactly(Field.CLIENT, Field.FROM, Field.TO, Field.DATE, Field.TIME, Field.PASSENGERS);
    }

    @Test
    void aReturnBeforeTheDepartureIsRefused() {
        assertThat(sentences(form(TripType.RETURN, OUT, leg("KVNY", "KTEB", "2026-11-23", "15:30", 8))))
                .containsExactly(
                        "The return on Mon 23 Nov at 15:30 PST is before the departure on Tue 24 Nov at 09:00 EST."
                                + " Choose a later return.");
    }

    @Test
    void aReturnThatLooksEarlierOnlyByTheClockIsFine() {
        var east = leg("EGGW", "KTEB", "2026-11-24", "09:00", 4);
        var back = leg("KTEB", "EGGW", "2026-11-24", "08:00", 4);
        assertThat(sentences(form(TripType.RETURN, east, back))).isEmpty();
    }

    @Test
    void legsOutOfOrderAreRefused() {
        assertThat(sentences(form(TripType.MULTI_LEG, OUT, leg("KVNY", "KASE", "2026-11-22", "15:30", 8))))
                .containsExactly("Leg 2 departs before leg 1 does. Choose a later time, or change the order.");
    }

    @Test
    void arrivalEqualToDepartureIsRefusedUnderWhateverCode() {
        assertThat(sentences(form(TripType.ONE_WAY, leg("KTEB", "teb", "2026-11-24", "09:00", 8))))
                .containsExactly("Departure and arrival are both KTEB. Choose another arrival.");
    }

    @Test
    void anUnknownAirportIsNamed() {
        assertThat(sentences(form(TripType.ONE_WAY, leg("KTEB", "Atlantis", "2026-11-24", "09:00", 8))))
                .containsExactly(
                        "We do not know the airport “Atlantis”. Type its code, its city or its name and choose it"
                                + " from the list.");
    }

    @Test
    void nobodyOrAWholeAirlinerIsRefusedAndTwentyAreOnlyPointedOut() {
        for (var count : Collections.unmodifiableList(java.util.Arrays.asList(null, 0, -1, 51, 400))) {
            assertThat(sentences(form(TripType.ONE_WAY, leg("KTEB", "KVNY", "2026-11-24", "09:00", count))))
                    .containsExactly("Enter 1 to 50 passengers. A larger group needs a second request.");
        }
        var checked = check.of(form(TripType.ONE_WAY, leg("KTEB", "KVNY", "2026-11-24", "09:00", 20)));
        assertThat(checked.isReady()).isTrue();
        assertThat(checked.hints()).singleElement().asString().startsWith("Few aircraft take more than 19 passengers");
        assertThat(check.of(form(TripType.ONE_WAY, leg("KTEB", "KVNY", "2026-11-24", "09:00", 19)))
                        .hints())
                .isEmpty();
    }

    @Test
    void aDepartureInThePastIsRefusedByTheAirportsClock() {
        assertThat(sentences(form(TripType.ONE_WAY, leg("KTEB", "KVNY", "2026-11-20", "09:42", 8))))
                .containsExactly("Fri 20 Nov at 09:42 EST is in the past. Choose a later departure.");
        assertThat(sentences(form(TripType.ONE_WAY, leg("KVNY", "KTEB", "2026-11-20", "09:42", 8))))
                .isEmpty();
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        assertThat(sentences(form(TripType.ONE_WAY, leg("KTEB", "KVNY", "2027-03-14", "02:30", 8))))
                .containsExactly("02:30 does not exist on Sun 14 Mar 2027 in Teterboro: clocks go from 02:00 to 03:00."
                        + " Choose another time.");
    }

    @Test
    void aBudgetOfTextIsRefused() {
        var form = form(TripType.ONE_WAY, OUT).withWishes("a lot", RequestNeeds.NONE, Priority.STANDARD);
        assertThat(sentences(form))
                .containsExactly("The budget must be an amount such as 45,000. Leave it empty if there is none.");
    }

    @Test
    void noLegAndThirteenLegsAreRefused() {
        assertThat(sentences(form(TripType.MULTI_LEG))).containsExactly("Add a leg: where from, where to and when.");
        var many = new DraftLeg[DraftCheck.MOST_LEGS + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = i % 2 == 0
                    ? leg("KTEB", "KVNY", LocalDate.of(2026, 12, 1).plusDays(i).toString(), "09:00", 2)
                    : leg("KVNY", "KTEB", LocalDate.of(2026, 12, 1).plusDays(i).toString(), "09:00", 2);
        }
        assertThat(sentences(form(TripType.MULTI_LEG, many)))
                .containsExactly("A request takes up to 12 legs. Put the rest into a second request.");
    }

    @Test
    void brokenJourneysAndShortTurnsArePointedOut() {
        var early = leg("KASE", "KTEB", "2026-11-24", "10:00", 8);
        assertThat(check.of(form(TripType.MULTI_LEG, OUT, early)).hints())
                .containsExactly(
                        "Leg 2 departs before leg 1 is expected to land, about 11:10 PST.",
                        "Leg 2 departs from KASE, but leg 1 ends at KVNY: the aircraft has to be moved between them.");
    }

    @Test
    void anAircraftTooSmallOrTooShortLeggedIsPointedOut() {
        when(types.byCategory(AircraftCategory.LIGHT_JET))
                .thenReturn(
                        List.of(new AircraftType("Phenom 300E", "E55P", AircraftCategory.LIGHT_JET, 7, 8, 2010, 464)));
        var form = form(TripType.ONE_WAY, leg("KTEB", "KVNY", "2026-11-24", "09:00", 9))
                .withAircraft(AircraftCategory.LIGHT_JET, null);
        assertThat(check.of(form).hints())
                .containsExactly(
                        "A light jet has up to 8 seats, and 9 are needed.",
                        "KTEB to KVNY is 2,129 NM, farther than any light jet flies without a fuel stop.");
    }

    @Test
    void aDepartureWithinADayIsSaidToBeUrgent() {
        assertThat(check.of(form(TripType.ONE_WAY, leg("KTEB", "KVNY", "2026-11-21", "09:00", 8)))
                        .hints())
                .containsExactly("Departure is within 24 hours: the request will be urgent.");
    }
}
