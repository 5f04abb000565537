package com.jetvision.prices;

import static com.jetvision.prices.PriceTrips.HNL;
import static com.jetvision.prices.PriceTrips.IN_2026;
import static com.jetvision.prices.PriceTrips.LBG;
import static com.jetvision.prices.PriceTrips.LTN;
import static com.jetvision.prices.PriceTrips.MIA;
import static com.jetvision.prices.PriceTrips.NAS;
import static com.jetvision.prices.PriceTrips.NONE;
import static com.jetvision.prices.PriceTrips.OGG;
import static com.jetvision.prices.PriceTrips.OPF;
import static com.jetvision.prices.PriceTrips.TEB;
import static com.jetvision.prices.PriceTrips.VNY;
import static com.jetvision.prices.PriceTrips.YUL;
import static com.jetvision.prices.PriceTrips.flight;
import static com.jetvision.prices.PriceTrips.leg;
import static com.jetvision.prices.PriceTrips.price;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.money.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UsAirTaxTest {
    @Test
    void abroadNothingIsDue() {
        assertThat(taxes(leg(LTN, LBG, 4))).isEmpty();
    }

    @Test
    void acrossTheBorderEachWayCostsTheHeadTaxAndNoPercentage() {
        assertThat(taxes(leg(TEB, LTN, 4), leg(LTN, TEB, 4)))
                .isEqualTo(Map.of(PriceLineKind.INTERNATIONAL_HEAD, Money.usd("187.20")));
    }

    @Test
    void aFlightToHawaiiPaysTheReducedDepartureTaxToo() {
        assertThat(taxes(leg(VNY, HNL, 2)))
                .isEqualTo(Map.of(
                        PriceLineKind.FET, Money.usd("750.00"),
                        PriceLineKind.SEGMENT_FEE, Money.usd("10.60"),
                        PriceLineKind.ALASKA_HAWAII_HEAD, Money.usd("23.40")));
    }

    @Test
    void betweenTwoIslandsOfHawaiiItDoesNot() {
        assertThat(taxes(leg(HNL, OGG, 2))).containsOnlyKeys(PriceLineKind.FET, PriceLineKind.SEGMENT_FEE);
    }

    @Test
    void aShortStopInMiamiOnTheWayToNassauLeavesOnlyTheHeadTax() {
        assertThat(taxes(leg(TEB, MIA, 4, 180, "2026-11-24T14:00:00Z"), leg(MIA, NAS, 4, 60, "2026-11-24T19:00:00Z")))
                .isEqualTo(Map.of(PriceLineKind.INTERNATIONAL_HEAD, Money.usd("93.60")));
    }

    @Test
    void aNightInMiamiMakesTheFirstLegTaxableForItsShareOfThePrice() {
        assertThat(taxes(leg(TEB, MIA, 4, 180, "2026-11-24T14:00:00Z"), leg(MIA, NAS, 4, 60, "2026-11-25T19:00:00Z")))
                .isEqualTo(Map.of(
                        PriceLineKind.FET, Money.usd("562.50"),
                        PriceLineKind.SEGMENT_FEE, Money.usd("21.20"),
                        PriceLineKind.INTERNATIONAL_HEAD, Money.usd("93.60")));
    }

    @Test
    void theWayHomeThroughCustomsIsOneJourneyToo() {
        assertThat(taxes(leg(NAS, MIA, 4, 60, "2026-11-24T14:00:00Z"), leg(MIA, TEB, 4, 180, "2026-11-24T16:30:00Z")))
                .containsOnlyKeys(PriceLineKind.INTERNATIONAL_HEAD);
    }

    @Test
    void anEmptyLegCountsNoHeadsButStaysInTheBase() {
        assertThat(taxes(leg(TEB, OPF, 6), leg(OPF, TEB, 0)))
                .isEqualTo(
                        Map.of(PriceLineKind.FET, Money.usd("750.00"), PriceLineKind.SEGMENT_FEE, Money.usd("31.80")));
    }

    @Test
    void aFlightNearTheCanadianBorderIsPointedOut() {
        assertThat(price("10000.00", NONE, IN_2026, leg(TEB, YUL, 2)).remarks())
                .anyMatch(remark -> remark.startsWith("KTEB to CYUL: within 225 miles"));
    }

    private static Map<PriceLineKind, Money> taxes(PriceLeg... legs) {
        return price(new PriceRequest(List.of(flight("10000.00")), false, NONE, List.of(legs), IN_2026))
                .taxLines()
                .stream()
                .collect(Collectors.toMap(PriceLine::kind, PriceLine::amount));
    }
}
