package com.jetvision.prices;

import static com.jetvision.prices.PriceTrips.HNL;
import static com.jetvision.prices.PriceTrips.IN_2025;
import static com.jetvision.prices.PriceTrips.IN_2026;
import static com.jetvision.prices.PriceTrips.LBG;
import static com.jetvision.prices.PriceTrips.LTN;
import static com.jetvision.prices.PriceTrips.MIA;
import static com.jetvision.prices.PriceTrips.NAS;
import static com.jetvision.prices.PriceTrips.OGG;
import static com.jetvision.prices.PriceTrips.OPF;
import static com.jetvision.prices.PriceTrips.TEB;
import static com.jetvision.prices.PriceTrips.VNY;
import static com.jetvision.prices.PriceTrips.YUL;
import static com.jetvision.prices.PriceTrips.flight;
import static com.jetvision.prices.PriceTrips.leg;
import static com.jetvision.prices.PriceTrips.price;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.agents.Margin;
import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every price, tried on two thousand made by seed. */
class PricePropertiesTest {
    private static final List<PricePlace> PLACES = List.of(TEB, OPF, MIA, VNY, HNL, OGG, NAS, YUL, LTN, LBG);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPriceAddsUpIsNeverNegativeAndComesOutTheSameTwice(long block) {
        for (long seed = block * 100; seed < block * 100 + 100; seed++) {
            var request = request(new Random(seed));
            var sheet = price(request);
            var sum = sheet.lines().stream().map(PriceLine::amount).reduce(Money.zero(Money.USD), Money::plus);
            assertThat(sum).as("lines of seed %d", seed).isEqualTo(sheet.total());
            assertThat(sheet.clientBeforeTax().plus(sheet.taxes())).isEqualTo(sheet.total());
            assertThat(sheet.lines()).noneMatch(line -> line.amount().isNegative());
            assertThat(sheet.total()).isGreaterThanOrEqualTo(sheet.operatorTotal());
            assertThat(price(request)).isEqualTo(sheet);
            assertThat(PriceJson.read(PriceJson.write(sheet))).isEqualTo(sheet);
        }
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 20).boxed();
    }

    private static PriceRequest request(Random dice) {
        var lines = new ArrayList<OperatorLine>();
        lines.add(flight(cents(dice, 9_000_000)));
        for (var kind : LineKind.values()) {
            if (dice.nextInt(3) == 0) {
                lines.add(new OperatorLine(
                        kind,
                        kind.name(),
                        Money.usd(cents(dice, 200_000)),
                        kind != LineKind.TAX && dice.nextBoolean()));
            }
        }
        var margin = dice.nextBoolean()
                ? Margin.percentage(BigDecimal.valueOf(dice.nextInt(3000), 2).toPlainString())
                : Margin.fixed(cents(dice, 500_000));
        return new PriceRequest(
                lines, dice.nextInt(4) == 0, margin, legs(dice), dice.nextBoolean() ? IN_2025 : IN_2026);
    }

    private static List<PriceLeg> legs(Random dice) {
        return IntStream.rangeClosed(1, 1 + dice.nextInt(5))
                .mapToObj(number -> leg(place(dice), place(dice), dice.nextInt(20), dice.nextInt(600), null))
                .toList();
    }

    private static PricePlace place(Random dice) {
        return PLACES.get(dice.nextInt(PLACES.size()));
    }

    private static String cents(Random dice, int most) {
        return BigDecimal.valueOf(dice.nextInt(most), 2).toPlainString();
    }
}
