package com.jetvision.emptylegs.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.emptylegs.EmptyLegFlag;
import com.jetvision.emptylegs.EmptyLegStatus;
import com.jetvision.emptylegs.MatchGroup;
import com.jetvision.emptylegs.MatchRow;
import com.jetvision.emptylegs.MatchSort;
import com.jetvision.emptylegs.MatchStatus;
import com.jetvision.emptylegs.WatchGroup;
import com.jetvision.emptylegs.WatchWish;
import com.jetvision.emptylegs.WatchedEnd;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.words.Status;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How empty legs and watches read. */
final class LegWords {
    private LegWords() {}

    static String group(MatchGroup group) {
        return switch (group) {
            case ON_OFFER -> "On offer";
            case NEW -> "New";
            case INTERESTED -> "Interested";
            case DISMISSED -> "Dismissed";
            case GONE -> "Gone";
        };
    }

    static String group(WatchGroup group) {
        return switch (group) {
            case OPEN -> "Open";
            case ENDED -> "Ended";
        };
    }

    static String sort(MatchSort sort) {
        return switch (sort) {
            case FOUND -> "Last found first";
            case PRICE -> "Lowest price first";
            case DEPARTURE -> "Soonest first";
        };
    }

    /** What is the matter with it comes before what one thinks of it. */
    static Status state(MatchRow row, Instant now) {
        if (row.status() == MatchStatus.DISMISSED || row.isUsable(now)) {
            return row.status();
        }
        if (row.legStatus() == EmptyLegStatus.WITHDRAWN) {
            return row.legStatus();
        }
        return row.departed(now) ? EmptyLegFlag.DEPARTED : EmptyLegFlag.NO_LONGER_FITS;
    }

    static String price(MatchRow row) {
        return row.price() == null ? "On request" : Formats.money(row.price());
    }

    /** Below the price: what it was, or what it would be. */
    static String below(MatchRow row) {
        if (row.previousPrice() != null) {
            return "was " + Formats.money(row.previousPrice());
        }
        return row.discount()
                .map(percent -> "%d\u00A0%% below usual".formatted(percent))
                .orElse(row.price() == null ? "ask the operator" : "operator price");
    }

    static String places(Airport from, Airport to) {
        return from.shortName() + " to " + to.shortName();
    }

    static String aircraft(MatchRow row) {
        return row.aircraftType() == null ? orElse(row.category(), "Aircraft not named") : row.aircraftType();
    }

    static String cabin(MatchRow row) {
        return line(
                row.aircraftType() == null ? null : row.category(),
                row.seats() == null ? "seats not known" : row.seats() == 1 ? "1 seat" : row.seats() + " seats");
    }

    static String operator(MatchRow row) {
        return row.operatorName().isEmpty() ? "Operator not named" : row.operatorName();
    }

    /** {@code 4.8 of 5 · ARGUS Platinum}. */
    static String standing(MatchRow row) {
        return line(
                row.rating() == null ? null : "★ " + plain(row.rating()),
                row.safety().isEmpty() ? null : String.join(", ", row.safety()));
    }

    static Component rating(@Nullable BigDecimal rating) {
        if (rating == null) {
            return Tags.text("Not rated", "ink3");
        }
        var number = Tags.text(plain(rating), "num");
        number.getElement().setAttribute("aria-label", "Rated " + plain(rating) + " of 5");
        var row = Tags.row(Icons.of("star"), number);
        row.addClassName("jv-stars");
        return row;
    }

    private static String plain(BigDecimal rating) {
        return rating.stripTrailingZeros().toPlainString();
    }

    /** {@code Teterboro and 50 NM around it}, {@code Opa-locka}, {@code anywhere}. */
    static String end(WatchedEnd end) {
        var airport = end.airport();
        if (airport == null) {
            return "anywhere";
        }
        return end.radiusNm() == 0
                ? airport.shortName()
                : airport.shortName() + " and %d NM around it".formatted(end.radiusNm());
    }

    static String code(WatchedEnd end) {
        return end.airport() == null ? "anywhere" : end.airport().code();
    }

    /** {@code Teterboro + 50 NM to Opa-locka}, {@code Anywhere to Teterboro}. */
    static String places(WatchWish wish) {
        return (wish.from().airport() == null ? "Anywhere" : around(wish.from())) + " to " + around(wish.to());
    }

    private static String around(WatchedEnd end) {
        var airport = end.airport();
        if (airport == null) {
            return "anywhere";
        }
        return end.radiusNm() == 0 ? airport.shortName() : airport.shortName() + " + %d NM".formatted(end.radiusNm());
    }

    static String cap(WatchWish wish) {
        return wish.cap() == null ? "Any price" : "Up to " + Formats.money(wish.cap());
    }

    static String categories(WatchWish wish) {
        return wish.categories().isEmpty()
                ? "Any aircraft"
                : wish.categories().stream()
                        .sorted()
                        .map(AircraftCategory::label)
                        .collect(Collectors.joining(", "));
    }

    static String passengers(int count) {
        return count == 1 ? "1 passenger" : count + " passengers";
    }

    static Component badge(Status status) {
        return Badges.plain(status);
    }

    /** What is known, in one line; empty when nothing is. */
    static String line(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String orElse(@Nullable String word, String otherwise) {
        return word == null ? otherwise : word;
    }
}
