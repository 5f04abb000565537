package com.jetvision.emptylegs;

import com.jetvision.catalogue.Airport;
import com.jetvision.emptylegs.WatchProblem.Field;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.TypedAmount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a watch as typed, and says in sentences what is wrong with it. */
class WatchCheck {
    private static final int MOST_PASSENGERS = 50;
    private static final int FARTHEST = 300;
    private static final int DIGITS = 9;
    private final Function<String, Optional<Airport>> byCode;
    private final Instant now;
    private final @Nullable WatchWish before;
    private final List<WatchProblem> problems = new ArrayList<>();

    /** @param before the wish that is changed: a first day that was chosen in time may be past by now */
    WatchCheck(Function<String, Optional<Airport>> byCode, Instant now, @Nullable WatchWish before) {
        this.byCode = byCode;
        this.now = now;
        this.before = before;
    }

    CheckedWatch of(WatchForm form) {
        var from = end(form.from(), form.fromRadius(), Field.FROM);
        var to = end(form.to(), form.toRadius(), Field.TO);
        ends(form, from, to);
        days(form, today(from, to));
        passengers(form.passengers());
        var cap = cap(form.priceCap());
        if (!problems.isEmpty()) {
            return new CheckedWatch(problems, null);
        }
        var first = Objects.requireNonNull(form.firstDay());
        var last = Objects.requireNonNull(form.lastDay());
        int passengers = Objects.requireNonNull(form.passengers());
        return new CheckedWatch(List.of(), new WatchWish(from, to, first, last, passengers, cap, form.categories()));
    }

    private WatchedEnd end(String typed, int radius, Field field) {
        if (typed.isBlank()) {
            return WatchedEnd.ANYWHERE;
        }
        if (radius < 0 || radius > FARTHEST) {
            add(field, "Look up to %d NM around an airport.".formatted(FARTHEST));
        }
        var airport = byCode.apply(typed);
        if (airport.isEmpty()) {
            add(
                    field,
                    "We do not know the airport “%s”. Type its code, its city or its name and choose it from the list."
                            .formatted(typed.strip()));
        }
        return airport.map(known -> new WatchedEnd(known, radius)).orElse(WatchedEnd.ANYWHERE);
    }

    private void ends(WatchForm form, WatchedEnd from, WatchedEnd to) {
        if (form.from().isBlank() && form.to().isBlank()) {
            add(Field.FROM, "Choose an airport for one end at least; the other may be anywhere.");
        }
        var departure = from.airport();
        if (departure != null && departure.equals(to.airport())) {
            add(Field.TO, "Departure and arrival are both %s. Choose another arrival.".formatted(departure.code()));
        }
    }

    /** Where the flight departs, or else where it goes; as long as neither is known, where the day begins last. */
    private LocalDate today(WatchedEnd from, WatchedEnd to) {
        var anchor = from.airport() == null ? to.airport() : from.airport();
        return anchor == null
                ? LocalDate.ofInstant(now, ZoneOffset.ofHours(-12))
                : LocalDate.ofInstant(now, anchor.zone());
    }

    private void days(WatchForm form, LocalDate today) {
        var first = form.firstDay();
        var last = form.lastDay();
        if (first == null) {
            add(Field.FIRST_DAY, "Choose the first day of departure.");
        } else if (first.isBefore(today) && (before == null || !first.equals(before.firstDay()))) {
            add(Field.FIRST_DAY, "This day is past. Choose today or a later day.");
        } else if (first.isAfter(today.plusYears(1))) {
            add(Field.FIRST_DAY, "Empty legs are offered weeks ahead, not years. Choose a day within a year.");
        }
        if (last == null) {
            add(Field.LAST_DAY, "Choose the last day of departure.");
        } else if (last.isBefore(today)) {
            add(Field.LAST_DAY, "This day is past. Choose today or a later day.");
        } else if (first != null) {
            span(first, last);
        }
    }

    private void span(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            add(Field.LAST_DAY, "The last day is before the first. Choose a later one.");
        }
        var most = first.plusDays(WatchWish.MOST_DAYS - 1);
        if (last.isAfter(most)) {
            add(
                    Field.LAST_DAY,
                    "A watch runs for up to %d days. Choose %s or an earlier last day."
                            .formatted(WatchWish.MOST_DAYS, WatchWords.day(most)));
        }
    }

    private void passengers(@Nullable Integer passengers) {
        if (passengers == null || passengers < 1 || passengers > MOST_PASSENGERS) {
            add(Field.PASSENGERS, "Enter 1 to %d passengers.".formatted(MOST_PASSENGERS));
        }
    }

    private @Nullable Money cap(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        var amount = TypedAmount.read(typed);
        if (amount.isEmpty()) {
            add(Field.PRICE_CAP, "The price must be an amount such as 25,000. Leave it empty if any will do.");
            return null;
        }
        if (amount.get().signum() <= 0) {
            add(Field.PRICE_CAP, "The price must be above zero. Leave it empty if any will do.");
            return null;
        }
        if (amount.get().precision() - amount.get().scale() > DIGITS) {
            add(Field.PRICE_CAP, "This price is too large to be meant. Check the number of zeros.");
            return null;
        }
        return Money.rounded(amount.get(), Money.USD);
    }

    private void add(Field field, String sentence) {
        problems.add(new WatchProblem(field, sentence));
    }
}
