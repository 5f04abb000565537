package com.jetvision.emptylegs;

import com.jetvision.catalogue.Airport;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How empty legs and their windows read, in sentences and on screens. */
public final class WatchWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);

    private WatchWords() {}

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** The days on which it may depart: {@code Sun 20 Dec}, {@code Sun 20 – Tue 22 Dec}. */
    public static String days(Instant earliest, Instant latest, Airport from) {
        var first = earliest.atZone(from.zone()).toLocalDate();
        return days(first, EmptyLeg.lastDay(earliest, latest, from));
    }

    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return first.format(SHORT);
        }
        var begin = first.getMonth() == last.getMonth() && first.getYear() == last.getYear()
                ? first.format(DateTimeFormatter.ofPattern("EEE d", Locale.US))
                : first.format(SHORT);
        return begin + " – " + last.format(SHORT);
    }

    /** The hours between which it may depart, with the airport's zone: {@code 09:00 – 17:00 EST}; {@code any time} for whole days. */
    public static String hours(Instant earliest, Instant latest, Airport from) {
        var begin = earliest.atZone(from.zone());
        var end = latest.atZone(from.zone());
        if (begin.toLocalTime().equals(LocalTime.MIDNIGHT) && end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return "any time";
        }
        var zone = ZONE.format(begin);
        var first = Formats.time(begin.toLocalTime());
        return earliest.equals(latest)
                ? first + " " + zone
                : first + " – " + Formats.time(end.toLocalTime()) + " " + zone;
    }

    static String price(@Nullable Money price) {
        return price == null ? "Price on request" : Formats.money(price);
    }

    /** What is known of these, set apart by commas. */
    static String list(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
