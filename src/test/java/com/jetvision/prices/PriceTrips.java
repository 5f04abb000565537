package com.jetvision.prices;

import com.jetvision.agents.Margin;
import com.jetvision.platform.money.Money;
import com.jetvision.rates.Rate;
import com.jetvision.rates.RateCode;
import com.jetvision.rates.RateSheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Places, rates and requests that price tests speak of. */
final class PriceTrips {
    static final PricePlace TEB = new PricePlace("KTEB", "US", "US-NJ");
    static final PricePlace OPF = new PricePlace("KOPF", "US", "US-FL");
    static final PricePlace MIA = new PricePlace("KMIA", "US", "US-FL");
    static final PricePlace VNY = new PricePlace("KVNY", "US", "US-CA");
    static final PricePlace HNL = new PricePlace("PHNL", "US", "US-HI");
    static final PricePlace OGG = new PricePlace("PHOG", "US", "US-HI");
    static final PricePlace NAS = new PricePlace("MYNN", "BS", "BS-NP");
    static final PricePlace YUL = new PricePlace("CYUL", "CA", "CA-QC");
    static final PricePlace LTN = new PricePlace("EGGW", "GB", "GB-ENG");
    static final PricePlace LBG = new PricePlace("LFPB", "FR", "FR-IDF");
    static final LocalDate IN_2025 = LocalDate.of(2025, 11, 20);
    static final LocalDate IN_2026 = LocalDate.of(2026, 11, 20);
    static final Margin NONE = Margin.fixed("0");

    private PriceTrips() {}

    static RateSheet rates(LocalDate day) {
        return RateSheet.of(
                day,
                List.of(
                        rate(RateCode.FET_PERCENT, "7.5", 2024, true),
                        rate(RateCode.SEGMENT_FEE, "5.20", 2025, true),
                        rate(RateCode.SEGMENT_FEE, "5.30", 2026, false),
                        rate(RateCode.INTERNATIONAL_HEAD, "22.90", 2025, true),
                        rate(RateCode.INTERNATIONAL_HEAD, "23.40", 2026, false),
                        rate(RateCode.ALASKA_HAWAII_HEAD, "11.70", 2026, false)));
    }

    private static Rate rate(RateCode code, String amount, int year, boolean confirmed) {
        var until = code == RateCode.FET_PERCENT ? LocalDate.of(2028, 10, 1) : LocalDate.of(year + 1, 1, 1);
        return new Rate(
                code,
                new BigDecimal(amount),
                Money.USD,
                LocalDate.of(year, 1, 1),
                until,
                "26 USC 4261",
                confirmed,
                false);
    }

    static PriceLeg leg(PricePlace from, PricePlace to, int passengers) {
        return leg(from, to, passengers, 180, null);
    }

    static PriceLeg leg(
            PricePlace from,
            PricePlace to,
            int passengers,
            int minutes,
            @org.jspecify.annotations.Nullable String departure) {
        return new PriceLeg(from, to, passengers, minutes, departure == null ? null : Instant.parse(departure));
    }

    static OperatorLine flight(String amount) {
        return new OperatorLine(LineKind.BASE, "Charter", Money.usd(amount), true);
    }

    static PriceSheet price(String operator, Margin margin, LocalDate day, PriceLeg... legs) {
        return price(new PriceRequest(List.of(flight(operator)), false, margin, List.of(legs), day));
    }

    static PriceSheet price(PriceRequest request) {
        return Prices.calculate(request, rates(request.payDay()));
    }
}
