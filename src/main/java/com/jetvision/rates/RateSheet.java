package com.jetvision.rates;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rates that hold on one day of payment; a rate that is on nobody's file is empty, never zero. */
public final class RateSheet {
    private final LocalDate day;
    private final Map<RateCode, Rate> rates;

    private RateSheet(LocalDate day, Map<RateCode, Rate> rates) {
        this.day = day;
        this.rates = rates;
    }

    /** Picks those that hold on the day; the organization's own goes before everybody's. */
    public static RateSheet of(LocalDate day, List<Rate> candidates) {
        var rates = new EnumMap<RateCode, Rate>(RateCode.class);
        candidates.stream()
                .filter(rate -> rate.holdsOn(day))
                .forEach(rate -> rates.merge(rate.code(), rate, (one, other) -> one.own() ? one : other));
        return new RateSheet(day, rates);
    }

    public LocalDate day() {
        return day;
    }

    public Optional<Rate> find(RateCode code) {
        return Optional.ofNullable(rates.get(code));
    }

    public Optional<Percent> fetPercent() {
        return find(RateCode.FET_PERCENT).map(rate -> new Percent(rate.amount()));
    }

    public Optional<Money> segmentFee() {
        return money(RateCode.SEGMENT_FEE);
    }

    public Optional<Money> internationalHead() {
        return money(RateCode.INTERNATIONAL_HEAD);
    }

    public Optional<Money> alaskaHawaiiHead() {
        return money(RateCode.ALASKA_HAWAII_HEAD);
    }

    /** The fee per passenger under this code; empty when nobody has filed one for the day. */
    public Optional<Money> money(RateCode code) {
        return find(code).map(rate -> Money.rounded(rate.amount(), rate.currency()));
    }

    /** Those that nobody has compared with their source yet: shown in amber wherever they are used. */
    public List<Rate> unconfirmed() {
        return rates.values().stream().filter(rate -> !rate.confirmed()).toList();
    }
}
