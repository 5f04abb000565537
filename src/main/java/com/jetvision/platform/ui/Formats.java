package com.jetvision.platform.ui;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.time.LocalDeparture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How money, time and measures read on the screens of the people who work here; clients read {@link PublicFormats}. */
public final class Formats {
    /** What stands where there is nothing: never {@code $0}. */
    public static final String NONE = "—";

    private static final String NO_BREAK = "\u00A0";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.US);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.US);
    private static final DateTimeFormatter CONSOLE = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm:ss zzz", Locale.US);

    private Formats() {}

    /** Whole units, for lists and cards: {@code $42,999}. */
    public static String money(@Nullable Money money) {
        return money == null ? NONE : signed(money, 0);
    }

    /** To the minor unit, for proposals, contracts, invoices and payments: {@code $42,999.40}. */
    public static String moneyExact(@Nullable Money money) {
        return money == null ? NONE : signed(money, money.currency().getDefaultFractionDigits());
    }

    /** {@code $58,000 – 66,000}. */
    public static String range(Money low, Money high) {
        return low.equals(high) ? money(low) : money(low) + " – " + digits(high.amount(), 0);
    }

    public static String percent(@Nullable Percent percent) {
        return percent == null ? NONE : percent.plain() + NO_BREAK + "%";
    }

    /** {@code 5 h 10 m}, {@code 45 m}, {@code 5 h}. */
    public static String duration(long minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        if (hours == 0) {
            return rest + " m";
        }
        return rest == 0 ? hours + " h" : "%d h %02d m".formatted(hours, rest);
    }

    public static String distance(long nauticalMiles) {
        return "%,d NM".formatted(nauticalMiles);
    }

    /** {@code Tue 24 Nov}, with the year when it is not this one. */
    public static String date(@Nullable LocalDate date, LocalDate today) {
        if (date == null) {
            return NONE;
        }
        return date.format(date.getYear() == today.getYear() ? DAY : DAY_OF_YEAR);
    }

    /** {@code Friday 20 November 2026}. */
    public static String longDate(LocalDate date) {
        return date.format(LONG_DAY);
    }

    public static String time(LocalTime time) {
        return time.format(TIME);
    }

    /** {@code 09:00 EST}: wall time at the airport with its zone. */
    public static String localDeparture(LocalDeparture departure) {
        return time(departure.local().toLocalTime()) + " " + zone(departure);
    }

    /** The zone's short name on that day: {@code EST}. */
    public static String zone(LocalDeparture departure) {
        return DateTimeFormatter.ofPattern("zzz", Locale.US).format(departure.zoned());
    }

    /** {@code 14:00 Z}. */
    public static String utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC).format(TIME) + " Z";
    }

    /** {@code +1 day} when the second is not the first's date, else empty. */
    public static String dayShift(LocalDate departure, LocalDate arrival) {
        var days = ChronoUnit.DAYS.between(departure, arrival);
        return switch ((int) days) {
            case 0 -> "";
            case 1 -> "+1 day";
            case -1 -> "−1 day";
            default -> (days > 0 ? "+" : "−") + Math.abs(days) + " days";
        };
    }

    /** What is past, in the reader's zone: {@code 09:12} today, {@code Thu} within a week, then the date. */
    public static String past(@Nullable Instant at, ZoneId reader, Instant now) {
        if (at == null) {
            return NONE;
        }
        var then = at.atZone(reader);
        var today = now.atZone(reader).toLocalDate();
        var days = ChronoUnit.DAYS.between(then.toLocalDate(), today);
        if (days == 0) {
            return then.format(TIME);
        }
        return days > 0 && days < 7 ? then.format(WEEKDAY) : date(then.toLocalDate(), today);
    }

    /** Day and time in the reader's zone: {@code Fri 20 Nov, 09:31}. */
    public static String moment(@Nullable Instant at, ZoneId reader, Instant now) {
        if (at == null) {
            return NONE;
        }
        var then = at.atZone(reader);
        return date(then.toLocalDate(), now.atZone(reader).toLocalDate()) + ", " + then.format(TIME);
    }

    /** To the second where it is today's, for consoles: {@code 09:31:07}, else {@code Fri 20 Nov, 09:31}. */
    public static String second(@Nullable Instant at, ZoneId reader, Instant now) {
        if (at == null) {
            return NONE;
        }
        var then = at.atZone(reader);
        return then.toLocalDate().equals(now.atZone(reader).toLocalDate())
                ? then.format(SECOND)
                : moment(at, reader, now);
    }

    /** To the second and with the zone, for consoles: {@code Fri 20 Nov, 09:31:07 EST}. */
    public static String console(@Nullable Instant at, ZoneId reader) {
        return at == null ? NONE : at.atZone(reader).format(CONSOLE);
    }

    /** {@code just now}, {@code 12 m ago}, {@code 3 h ago}, {@code 2 d ago}. */
    public static String ago(Instant at, Instant now) {
        var passed = Duration.between(at, now);
        if (passed.toMinutes() < 1) {
            return "just now";
        }
        if (passed.toHours() < 1) {
            return passed.toMinutes() + " m ago";
        }
        return passed.toDays() < 1 ? passed.toHours() + " h ago" : passed.toDays() + " d ago";
    }

    /** How long it lasts already: {@code 12 s}, {@code 4 m 05 s}, {@code 1 h 27 m}, {@code 2 d 4 h}. */
    public static String passed(Instant since, Instant now) {
        var passed = Duration.between(since, now);
        if (passed.toSeconds() < 60) {
            return Math.max(0, passed.toSeconds()) + " s";
        }
        return countdown(now.plus(passed), now);
    }

    /** How long something took: {@code 84 ms}, {@code 5.4 s}, {@code 3 m 20 s}. */
    public static String millis(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        return millis < 60_000
                ? digits(BigDecimal.valueOf(millis).movePointLeft(3), 1) + " s"
                : "%d m %02d s".formatted(millis / 60_000, millis % 60_000 / 1_000);
    }

    /** A count that went no further than {@code most} and one more: {@code 1,000+}. */
    public static String capped(int count, int most) {
        return count > most ? "%,d+".formatted(most) : "%,d".formatted(count);
    }

    /** What is left, as {@code countdown.js} shows it: {@code 2 d 4 h}, {@code 1 h 27 m}, {@code 12 m 05 s}, {@code Expired}. */
    public static String countdown(Instant until, Instant now) {
        var left = Duration.between(now, until);
        if (left.toSeconds() <= 0) {
            return "Expired";
        }
        if (left.toDays() > 0) {
            return left.toDays() + " d " + left.toHoursPart() + " h";
        }
        return left.toHours() > 0
                ? "%d h %02d m".formatted(left.toHours(), left.toMinutesPart())
                : "%d m %02d s".formatted(left.toMinutesPart(), left.toSecondsPart());
    }

    /** {@code 412 KB}, {@code 1.4 MB}. */
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000f) + " KB"
                : digits(BigDecimal.valueOf(bytes).movePointLeft(6), 1) + " MB";
    }

    private static String signed(Money money, int decimals) {
        var rounded = money.amount().setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? "−" : "") + sign(money.currency()) + digits(rounded.abs(), decimals);
    }

    /** The sign that every reader knows, else the ISO code. */
    static String sign(Currency currency) {
        var symbol = currency.getSymbol(Locale.US);
        return symbol.length() == 1 ? symbol : currency.getCurrencyCode() + NO_BREAK;
    }

    static String digits(BigDecimal amount, int decimals) {
        return ("%,." + decimals + "f").formatted(amount);
    }
}
