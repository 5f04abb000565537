package com.jetvision.prices;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.rates.RateCode;
import com.jetvision.rates.RateSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;

/**
 * The US taxes on one charter. Percentage tax: 26 USC 4261(a), on all that is paid for transportation, positioning and our
 * margin included. Segment tax: 4261(b), per passenger and segment flown (IRS Publication 510, "Charter flights"). Head
 * taxes: 4261(c). All attach at payment (26 CFR 49.4261-1). Not in this rule: rural airports, aircraft of 6,000 lb or less
 * (4281), cargo; the 225-mile zone is pointed out, not decided.
 */
final class UsAirTax {
    private final List<PriceLeg> legs;
    private final List<LegTax> kinds;
    private final RateSheet rates;
    private final Currency currency;
    private final List<PriceLine> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean complete = true;

    UsAirTax(List<PriceLeg> legs, RateSheet rates, Currency currency) {
        this.legs = legs;
        this.kinds = LegTax.of(legs);
        this.rates = rates;
        this.currency = currency;
    }

    List<PriceLine> lines() {
        return lines;
    }

    List<String> remarks() {
        return remarks;
    }

    boolean complete() {
        return complete;
    }

    /** The percentage on the part of {@code paid} that the taxable legs stand for. */
    UsAirTax percentageOf(Money paid) {
        if (kinds.stream().noneMatch(LegTax::percentage) || !paid.isPositive()) {
            return this;
        }
        var rate = rates.fetPercent();
        if (rate.isEmpty()) {
            return missing(RateCode.FET_PERCENT);
        }
        var base = taxablePart(paid);
        add(PriceLineKind.FET, "Federal excise tax", base.percent(rate.get()), note(rate.get(), base));
        return used(RateCode.FET_PERCENT);
    }

    /** The taxes that count heads. */
    UsAirTax perPassenger() {
        heads(PriceLineKind.SEGMENT_FEE, "Segment fee", RateCode.SEGMENT_FEE, LegTax::percentage);
        heads(
                PriceLineKind.INTERNATIONAL_HEAD,
                "International head tax",
                RateCode.INTERNATIONAL_HEAD,
                kind -> kind == LegTax.INTERNATIONAL);
        heads(
                PriceLineKind.ALASKA_HAWAII_HEAD,
                "Alaska and Hawaii departure tax",
                RateCode.ALASKA_HAWAII_HEAD,
                kind -> kind == LegTax.ALASKA_HAWAII);
        return this;
    }

    /** Says what a rule of thumb cannot decide (26 CFR 49.4262(a)-1: parts of Canada and Mexico count as the US). */
    UsAirTax pointOutTheZone() {
        for (int i = 0; i < legs.size(); i++) {
            var leg = legs.get(i);
            if (kinds.get(i) == LegTax.INTERNATIONAL
                    && (leg.from().inCanadaOrMexico() || leg.to().inCanadaOrMexico())) {
                remarks.add(("%s to %s: within 225 miles of the US border the 7.5\u00a0%% and the segment fee are due"
                                + " instead of the head tax. Check before you send.")
                        .formatted(leg.from().code(), leg.to().code()));
            }
        }
        return this;
    }

    private void heads(PriceLineKind kind, String name, RateCode code, Predicate<LegTax> counts) {
        var passengers = new ArrayList<Integer>();
        for (int i = 0; i < legs.size(); i++) {
            if (counts.test(kinds.get(i)) && legs.get(i).passengers() > 0) {
                passengers.add(legs.get(i).passengers());
            }
        }
        if (passengers.isEmpty()) {
            return;
        }
        var fee = rates.money(code);
        if (fee.isEmpty() || !fee.get().currency().equals(currency)) {
            missing(code);
            return;
        }
        int heads = passengers.stream().mapToInt(Integer::intValue).sum();
        add(kind, name, fee.get().times(heads), count(passengers, heads) + " × " + PriceWords.money(fee.get()));
        used(code);
    }

    private void add(PriceLineKind kind, String name, Money amount, String note) {
        if (!amount.isZero()) {
            lines.add(new PriceLine(kind, name, amount, false, note));
        }
    }

    private static String count(List<Integer> passengers, int heads) {
        boolean alike = passengers.stream().distinct().count() == 1;
        return alike && passengers.size() > 1
                ? passengers.size() + " × " + passengers.getFirst()
                : String.valueOf(heads);
    }

    private String note(Percent rate, Money base) {
        return PriceWords.percent(rate) + " of " + PriceWords.money(base) + (everyLegTaxed() ? "" : ", the US legs");
    }

    private boolean everyLegTaxed() {
        return kinds.stream().allMatch(LegTax::percentage);
    }

    /** By flight time; by number of legs where no time is known. */
    private Money taxablePart(Money paid) {
        if (everyLegTaxed()) {
            return paid;
        }
        boolean timed = legs.stream().allMatch(leg -> leg.minutes() > 0);
        long all = 0;
        long taxed = 0;
        for (int i = 0; i < legs.size(); i++) {
            long weight = timed ? legs.get(i).minutes() : 1;
            all += weight;
            taxed += kinds.get(i).percentage() ? weight : 0;
        }
        var share = paid.amount().multiply(BigDecimal.valueOf(taxed));
        return Money.rounded(share.divide(BigDecimal.valueOf(all), java.math.MathContext.DECIMAL128), paid.currency());
    }

    private UsAirTax used(RateCode code) {
        rates.find(code)
                .filter(rate -> !rate.confirmed())
                .ifPresent(rate -> remarks.add("The %s for %d is not confirmed against its source."
                        .formatted(code.words(), rates.day().getYear())));
        return this;
    }

    private UsAirTax missing(RateCode code) {
        complete = false;
        remarks.add("No %s in %s is on file for %s, so it is not in this price. An admin adds it under Rates and taxes."
                .formatted(code.words(), currency.getCurrencyCode(), rates.day()));
        return this;
    }
}
