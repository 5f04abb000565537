package com.jetvision.bench;

import com.jetvision.agents.Margin;
import com.jetvision.platform.money.Money;
import com.jetvision.prices.LineKind;
import com.jetvision.prices.OperatorLine;
import com.jetvision.prices.PriceLeg;
import com.jetvision.prices.PricePlace;
import com.jetvision.prices.PriceRequest;
import com.jetvision.prices.Prices;
import com.jetvision.rates.Rate;
import com.jetvision.rates.RateCode;
import com.jetvision.rates.RateSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How many return trips with tax can be priced a second, on one thread. */
class PricesBench implements Bench.Benchmark {
    private static final int COUNT = 20_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Override
    public void run(Figures figures, Options options) throws Exception {
        int rounds = options.rounds();
        var rates = RateSheet.of(DAY, List.of(rate(RateCode.FET_PERCENT, "7.5"), rate(RateCode.SEGMENT_FEE, "5.30")));
        var request = returnTrip();
        price(request, rates); // warm-up
        var perSecond = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            perSecond[round] = Stopwatch.perSecond(COUNT, () -> price(request, rates));
        }
        figures.report("return_trip_with_tax", "1/s", perSecond);
    }

    private static void price(PriceRequest request, RateSheet rates) {
        for (int i = 0; i < COUNT; i++) {
            Prices.calculate(request, rates);
        }
    }

    private static Rate rate(RateCode code, String amount) {
        return new Rate(code, new BigDecimal(amount), Money.USD, LocalDate.of(2026, 1, 1), null, "bench", true, false);
    }

    private static PriceRequest returnTrip() {
        var teb = new PricePlace("KTEB", "US", "US-NJ");
        var opf = new PricePlace("KOPF", "US", "US-FL");
        var line = new OperatorLine(LineKind.BASE, "Charter", Money.usd("40000"), true);
        var legs = List.of(new PriceLeg(teb, opf, 6, 150, null), new PriceLeg(opf, teb, 6, 160, null));
        return new PriceRequest(List.of(line), false, Margin.percentage("10"), legs, DAY);
    }
}
