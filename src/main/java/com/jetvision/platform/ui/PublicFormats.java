package com.jetvision.platform.ui;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.time.LocalDeparture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** How money and time read on a client's pages, in mails and documents (US): the zone is always said. */
public final class PublicFormats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a zzz", Locale.US);

    private PublicFormats() {}

    /** {@code $42,999.40 USD}; what is not in dollars has its code in front: {@code EUR 12,450.00}. */
    public static String money(Money money) {
        var currency = money.currency();
        return Money.USD.equals(currency) ? amount(money) + " USD" : amount(money);
    }

    /** The same without the trailing code, for lines under a head that names the currency: {@code $42,999.40}. */
    public static String amount(Money money) {
        var sign = money.isNegative() ? "−" : "";
        var decimals = money.currency().getDefaultFractionDigits();
        return sign + prefix(money.currency()) + Formats.digits(money.amount().abs(), decimals);
    }

    public static String percent(Percent percent) {
        return Formats.percent(percent);
    }

    /** {@code Nov 24, 2026}. */
    public static String date(LocalDate date) {
        return date.format(DATE);
    }

    /** {@code 9:00 AM EST}, in the airport's zone. */
    public static String time(LocalDeparture departure) {
        return departure.zoned().format(TIME);
    }

    /** {@code Nov 24, 2026, 9:00 AM EST}. */
    public static String departure(LocalDeparture departure) {
        return date(departure.local().toLocalDate()) + ", " + time(departure);
    }

    /** {@code Nov 24, 2026, 9:00 AM EST}, for what happens at an instant: expiry, signature. */
    public static String moment(Instant at, ZoneId zone) {
        var then = at.atZone(zone);
        return date(then.toLocalDate()) + ", " + then.format(TIME);
    }

    private static String prefix(Currency currency) {
        return Money.USD.equals(currency) ? "$" : currency.getCurrencyCode() + " ";
    }
}
