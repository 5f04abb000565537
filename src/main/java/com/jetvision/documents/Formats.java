package com.jetvision.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** How documents write dates, times, money and counts; no-break spaces keep together what belongs together. */
final class Formats {
    static final String DOT = "  ·  ";
    private static final String NB = "\u00a0";
    private static final String NARROW = "\u202f";

    private static final DateTimeFormatter DATE = pattern("MMM d, uuuu");
    private static final DateTimeFormatter LONG_DATE = pattern("MMMM d, uuuu");
    private static final DateTimeFormatter WEEKDAY = pattern("EEEE");
    private static final DateTimeFormatter TIME = pattern("h:mm'" + NB + "'a'" + NB + "'z");
    private static final DateTimeFormatter SECONDS = pattern("MMM d, uuuu, HH:mm:ss z");
    private static final DateTimeFormatter CLOCK = pattern("HH:mm:ss");
    private static final DateTimeFormatter DAY_AND_ZONE = pattern("MMM d, z");
    private static final DateTimeFormatter SHORT_DAY = pattern("MMM d, HH:mm:ss");
    private static final List<String> NUMBERS =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    private Formats() {}

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String date(Instant at, ZoneId zone) {
        return DATE.format(at.atZone(zone));
    }

    static String longDate(Instant at, ZoneId zone) {
        return LONG_DATE.format(at.atZone(zone));
    }

    static String weekday(ZonedDateTime at) {
        return WEEKDAY.format(at);
    }

    /** 10:00 AM EST. */
    static String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    /** Dec 18, 2026, 10:00 AM EST. */
    static String dateTime(ZonedDateTime at) {
        return DATE.format(at) + ", " + TIME.format(at);
    }

    /** Nov 20, 2026, 15:11:40 EST. */
    static String second(Instant at, ZoneId zone) {
        return SECONDS.format(at.atZone(zone));
    }

    /** Nov 20, 2026, 15:11:40 EST (20:11:40 UTC). */
    static String bothClocks(Instant at, ZoneId zone) {
        return second(at, zone) + " (" + CLOCK.format(at.atZone(ZoneOffset.UTC)) + " UTC)";
    }

    static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    static String dayAndZone(Instant at, ZoneId zone) {
        return DAY_AND_ZONE.format(at.atZone(zone));
    }

    static String dayAndClock(Instant at, ZoneId zone) {
        return SHORT_DAY.format(at.atZone(zone));
    }

    /** 5 h 15 m. */
    static String duration(int minutes) {
        return minutes < 60
                ? minutes + NB + "m"
                : minutes / 60 + NB + "h" + (minutes % 60 == 0 ? "" : NB + minutes % 60 + NB + "m");
    }

    static String miles(int distance) {
        return count(distance) + NB + "NM";
    }

    static String count(long number) {
        return decimal(",##0").format(number);
    }

    static String counted(int number, String thing) {
        return number + NB + (number == 1 ? thing : thing + "s");
    }

    /** Two aircraft; the noun is the same for one and many. */
    static String inWords(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** $128,215.40, with a true minus. */
    static String money(BigDecimal amount, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        var figures = decimal(digits == 0 ? ",##0" : ",##0." + "0".repeat(digits))
                .format(amount.abs().setScale(digits, RoundingMode.UNNECESSARY));
        return (amount.signum() < 0 ? "−" : "") + symbol(currency) + figures;
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            default -> currency + NB;
        };
    }

    /** The currency in words, as it stands after "in". */
    static String currency(String currency) {
        return switch (currency) {
            case "USD" -> "US dollars";
            case "EUR" -> "euros";
            case "GBP" -> "pounds sterling";
            case "CHF" -> "Swiss francs";
            case "CAD" -> "Canadian dollars";
            default -> currency;
        };
    }

    /** 7.5 %. */
    static String percent(BigDecimal percent) {
        var plain = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        return plain.toPlainString().replace('-', '−') + NARROW + "%";
    }

    private static DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }
}
