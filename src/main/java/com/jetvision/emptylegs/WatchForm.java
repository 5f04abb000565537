package com.jetvision.emptylegs;

import com.jetvision.catalogue.AircraftCategory;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A watch as it is typed: airports by code or empty for anywhere, the price as text. */
public record WatchForm(
        String from,
        int fromRadius,
        String to,
        int toRadius,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Integer passengers,
        String priceCap,
        Set<AircraftCategory> categories) {
    public WatchForm {
        categories = Set.copyOf(categories);
    }

    /** The same wish, as one would type it. */
    public static WatchForm of(WatchWish wish) {
        var cap = wish.cap();
        return new WatchForm(
                code(wish.from()),
                wish.from().radiusNm(),
                code(wish.to()),
                wish.to().radiusNm(),
                wish.firstDay(),
                wish.lastDay(),
                wish.passengers(),
                cap == null ? "" : cap.amount().stripTrailingZeros().toPlainString(),
                wish.categories());
    }

    private static String code(WatchedEnd end) {
        return end.airport() == null ? "" : end.airport().code();
    }
}
