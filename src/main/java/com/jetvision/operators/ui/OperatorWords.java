package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorGroup;
import com.jetvision.operators.OperatorProfile;
import com.jetvision.operators.OperatorRecord;
import com.jetvision.operators.OperatorSort;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an operator reads. */
final class OperatorWords {
    private OperatorWords() {}

    static String group(OperatorGroup group) {
        return switch (group) {
            case ALL -> "All";
            case PREFERRED -> "Preferred";
            case EXCLUDED -> "Excluded";
            case SAFETY_UNKNOWN -> "Safety not known";
            case PROOF_ENDS -> "Proof ends";
        };
    }

    static String sort(OperatorSort sort) {
        return switch (sort) {
            case STANDING -> "Preferred first";
            case NAME -> "By name";
            case RATING -> "Best rated first";
            case FLEET -> "Largest fleet first";
            case HEARD -> "Last heard first";
        };
    }

    static Badge standing(OperatorProfile profile) {
        if (profile.excluded()) {
            return Badges.plain(Tone.BAD, "Excluded");
        }
        return profile.preferred() ? Badges.plain(Tone.GOOD, "Preferred") : Badges.plain(Tone.NEUTRAL, "Active");
    }

    static Badge pill(OperatorProfile profile) {
        if (profile.excluded()) {
            return Badges.of(Tone.BAD, "Excluded");
        }
        return profile.preferred() ? Badges.of(Tone.GOOD, "Preferred") : Badges.of(Tone.NEUTRAL, "Active");
    }

    /** Unknown is said in grey: it is no verdict. */
    static Component safety(List<String> programmes) {
        if (programmes.isEmpty()) {
            return Tags.text("Not known", "ink3");
        }
        var row = new Div();
        row.addClassNames("row", "jv-badges");
        programmes.forEach(programme -> row.add(Badges.outline(programme)));
        return row;
    }

    static Component rating(@Nullable BigDecimal rating) {
        if (rating == null) {
            return Tags.text(Formats.NONE, "ink3");
        }
        var number = Tags.text(rating.stripTrailingZeros().toPlainString(), "num");
        number.getElement().setAttribute("aria-label", "Rated " + number.getText() + " of 5");
        var row = Tags.row(Icons.of("star"), number);
        row.addClassName("jv-stars");
        return row;
    }

    /** {@code 3 of 9 won}. */
    static String won(OperatorRecord record) {
        int settled = record.won() + record.lost();
        return settled == 0 ? Formats.NONE : "%d of %d".formatted(record.won(), settled);
    }

    static String answer(OperatorRecord record) {
        var median = record.medianAnswer();
        return median == null ? Formats.NONE : Formats.duration(Math.max(1, median.toMinutes()));
    }

    static String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(Locale.US);
    }

    /** What is known, in one line; empty when nothing is. */
    static String line(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    static String fleet(@Nullable Integer size) {
        return size == null ? "" : size == 1 ? "1 aircraft" : "%,d aircraft".formatted(size);
    }
}
