package com.jetvision.emptylegs;

import static com.jetvision.emptylegs.Fields.LUTON;
import static com.jetvision.emptylegs.Fields.OPA_LOCKA;
import static com.jetvision.emptylegs.Fields.TETERBORO;
import static com.jetvision.emptylegs.Fields.VAN_NUYS;
import static com.jetvision.emptylegs.Fields.WHITE_PLAINS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchWishTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 18);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 21);
    private static final Instant MORNING = Instant.parse("2026-12-20T14:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-12-20T23:00:00Z");

    @Test
    void asksForTheRouteItself() {
        var wish = wish(at(TETERBORO, 0), at(OPA_LOCKA, 0));
        assertThat(wish.asksFor(leg(TETERBORO, OPA_LOCKA))).isTrue();
        assertThat(wish.asksFor(leg(WHITE_PLAINS, OPA_LOCKA))).isFalse();
        assertThat(wish.asksFor(leg(OPA_LOCKA, TETERBORO))).isFalse();
    }

    @Test
    void anAirportWithinTheRadiusIsAsGood() {
        var wish = wish(at(TETERBORO, 25), at(OPA_LOCKA, 0));
        assertThat(wish.asksFor(leg(WHITE_PLAINS, OPA_LOCKA))).isTrue();
        assertThat(wish.asksFor(leg(LUTON, OPA_LOCKA))).isFalse();
    }

    @Test
    void oneEndMayBeAnywhere() {
        assertThat(wish(WatchedEnd.ANYWHERE, at(OPA_LOCKA, 0)).asksFor(leg(LUTON, OPA_LOCKA)))
                .isTrue();
        assertThat(wish(at(TETERBORO, 0), WatchedEnd.ANYWHERE).asksFor(leg(TETERBORO, VAN_NUYS)))
                .isTrue();
        assertThatThrownBy(() -> wish(WatchedEnd.ANYWHERE, WatchedEnd.ANYWHERE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWindowThatOverlapsTheDaysWillDo() {
        assertThat(asksFor("2026-12-16T14:00:00Z", "2026-12-17T23:00:00Z")).isFalse();
        assertThat(asksFor("2026-12-16T14:00:00Z", "2026-12-18T14:00:00Z")).isTrue();
        assertThat(asksFor("2026-12-21T14:00:00Z", "2026-12-30T14:00:00Z")).isTrue();
        assertThat(asksFor("2026-12-22T14:00:00Z", "2026-12-22T14:00:00Z")).isFalse();
    }

    @Test
    void daysAreThoseOfTheAirportOfDeparture() {
        assertThat(asksFor("2026-12-22T04:30:00Z", "2026-12-22T04:30:00Z"))
                .as("half past eleven at night in New York")
                .isTrue();
        assertThat(asksFor("2026-12-16T05:00:00Z", "2026-12-18T05:00:00Z"))
                .as("a window that ends at midnight ends with the day before")
                .isFalse();
    }

    @Test
    void seatsMustSufficeWhereTheyAreKnown() {
        assertThat(seats(5).asksFor(leg(TETERBORO, OPA_LOCKA))).isTrue();
        assertThat(seats(9).asksFor(leg(TETERBORO, OPA_LOCKA))).isFalse();
        assertThat(seats(9).asksFor(with(leg(TETERBORO, OPA_LOCKA), null, Money.usd("9500"), null)))
                .isTrue();
    }

    @Test
    void thePriceIsAtMostTheCapAndOneToBeAskedForMayBe() {
        assertThat(capped("9500").asksFor(leg(TETERBORO, OPA_LOCKA))).isTrue();
        assertThat(capped("9499.99").asksFor(leg(TETERBORO, OPA_LOCKA))).isFalse();
        var leg = leg(TETERBORO, OPA_LOCKA);
        assertThat(capped("1").asksFor(with(leg, 8, null, null))).isTrue();
        assertThat(capped("1").asksFor(with(leg, 8, Money.of("9500", "EUR"), null)))
                .as("another currency is the agent's to judge")
                .isTrue();
    }

    @Test
    void aCategoryMustBeOneOfThoseThatAreAskedFor() {
        var wish = new WatchWish(
                at(TETERBORO, 0),
                at(OPA_LOCKA, 0),
                FIRST,
                LAST,
                4,
                null,
                Set.of(AircraftCategory.LIGHT_JET, AircraftCategory.MIDSIZE_JET));
        var leg = leg(TETERBORO, OPA_LOCKA);
        assertThat(wish.asksFor(with(leg, 8, null, AircraftCategory.MIDSIZE_JET)))
                .isTrue();
        assertThat(wish.asksFor(with(leg, 8, null, AircraftCategory.HEAVY_JET))).isFalse();
        assertThat(wish.asksFor(with(leg, 8, null, null))).isFalse();
    }

    @Test
    void anExcludedOperatorsLegIsNobodys() {
        var leg = leg(TETERBORO, OPA_LOCKA);
        var excluded = new EmptyLeg(
                leg.id(),
                leg.from(),
                leg.to(),
                leg.earliest(),
                leg.latest(),
                null,
                "Aurora",
                true,
                null,
                null,
                8,
                null,
                EmptyLegStatus.ON_OFFER);
        assertThat(wish(at(TETERBORO, 0), at(OPA_LOCKA, 0)).asksFor(excluded)).isFalse();
    }

    @Test
    void endsWithItsLastDayWhereTheFlightDeparts() {
        assertThat(wish(at(VAN_NUYS, 0), at(TETERBORO, 0)).endsAt()).isEqualTo(Instant.parse("2026-12-22T08:00:00Z"));
        assertThat(wish(WatchedEnd.ANYWHERE, at(TETERBORO, 0)).endsAt())
                .isEqualTo(Instant.parse("2026-12-22T05:00:00Z"));
    }

    @Test
    void readsAsItsRoute() {
        assertThat(wish(at(TETERBORO, 50), WatchedEnd.ANYWHERE).route()).isEqualTo("KTEB + 50 NM → anywhere");
    }

    private static boolean asksFor(String earliest, String latest) {
        var leg = leg(TETERBORO, OPA_LOCKA, Instant.parse(earliest), Instant.parse(latest));
        return wish(at(TETERBORO, 0), at(OPA_LOCKA, 0)).asksFor(leg);
    }

    private static WatchedEnd at(Airport airport, int radius) {
        return new WatchedEnd(airport, radius);
    }

    private static WatchWish wish(WatchedEnd from, WatchedEnd to) {
        return new WatchWish(from, to, FIRST, LAST, 4, null, Set.of());
    }

    private static WatchWish seats(int passengers) {
        return new WatchWish(at(TETERBORO, 0), at(OPA_LOCKA, 0), FIRST, LAST, passengers, null, Set.of());
    }

    private static WatchWish capped(String cap) {
        return new WatchWish(at(TETERBORO, 0), at(OPA_LOCKA, 0), FIRST, LAST, 4, Money.usd(cap), Set.of());
    }

    private static EmptyLeg leg(Airport from, Airport to) {
        return leg(from, to, MORNING, EVENING);
    }

    private static EmptyLeg leg(Airport from, Airport to, Instant earliest, Instant latest) {
        return new EmptyLeg(
                EmptyLegId.next(),
                from,
                to,
                earliest,
                latest,
                null,
                "Aurora",
                false,
                "Citation XLS",
                AircraftCategory.MIDSIZE_JET,
                8,
                Money.usd("9500"),
                EmptyLegStatus.ON_OFFER);
    }

    private static EmptyLeg with(
            EmptyLeg leg, @Nullable Integer seats, @Nullable Money price, @Nullable AircraftCategory category) {
        return new EmptyLeg(
                leg.id(),
                leg.from(),
                leg.to(),
                leg.earliest(),
                leg.latest(),
                null,
                "Aurora",
                false,
                null,
                category,
                seats,
                price,
                EmptyLegStatus.ON_OFFER);
    }
}
