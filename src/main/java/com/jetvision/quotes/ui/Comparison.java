package com.jetvision.quotes.ui;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.Formats;
import com.jetvision.prices.PriceLine;
import com.jetvision.prices.PriceLineKind;
import com.jetvision.prices.PriceSheet;
import com.jetvision.quotes.QuoteRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What quotes are compared by, row by row, and which is the best of each. */
final class Comparison {
    /** No column is the best. */
    static final int NONE = -1;

    private Comparison() {}

    /** Rows under one heading, which may have a remark. */
    record Group(String name, String remark, List<Row> rows) {}

    /** One line: a value for each quote, empty where it is not known; {@code word} says in what the best is best. */
    record Row(String name, List<String> values, int best, String word, boolean sum) {
        boolean isEqual() {
            return values.stream().distinct().count() <= 1;
        }
    }

    static List<Group> of(List<QuoteRow> quotes) {
        return List.of(
                new Group("Price", "margin is seen by you only", prices(quotes)),
                new Group(
                        "Aircraft",
                        "",
                        List.of(
                                plain("Class", quotes, quote -> quote.category()),
                                plain("Seats", quotes, quote -> text(quote.seats())),
                                row(
                                        "Year",
                                        quotes,
                                        QuoteRow::year,
                                        String::valueOf,
                                        Comparator.reverseOrder(),
                                        "Newest"),
                                plain("On board", quotes, quote -> String.join(", ", quote.amenities())))),
                new Group(
                        "Operator",
                        "",
                        List.of(
                                row(
                                        "Client rating",
                                        quotes,
                                        QuoteRow::rating,
                                        rating -> rating.stripTrailingZeros().toPlainString(),
                                        Comparator.reverseOrder(),
                                        "Best"),
                                plain("Safety programme", quotes, quote -> String.join(", ", quote.safety())),
                                row(
                                        "Answered in",
                                        quotes,
                                        QuoteRow::answeredIn,
                                        time -> Formats.duration(Math.max(1, time.toMinutes())),
                                        Comparator.naturalOrder(),
                                        "Fastest"))));
    }

    private static List<Row> prices(List<QuoteRow> quotes) {
        var rows = new ArrayList<Row>();
        rows.add(money("Operator price", quotes, QuoteRow::operatorPrice, "Lowest", false));
        rows.add(money("Margin" + sharedMargin(quotes), quotes, QuoteRow::marginAmount, "", false));
        rows.add(money("Client price before tax", quotes, QuoteRow::clientBeforeTax, "", false));
        for (var kind : PriceLineKind.values()) {
            if (kind.isTax()) {
                taxName(quotes, kind)
                        .ifPresent(name -> rows.add(money(name, quotes, quote -> tax(quote.sheet(), kind), "", false)));
            }
        }
        rows.add(money("Client pays", quotes, QuoteRow::clientTotal, "Lowest", true));
        return rows;
    }

    private static String sharedMargin(List<QuoteRow> quotes) {
        var margins = quotes.stream()
                .map(QuoteRow::sheet)
                .filter(Objects::nonNull)
                .map(sheet -> PriceTable.percentOf(sheet.margin()))
                .distinct()
                .toList();
        return margins.size() == 1 && !margins.getFirst().isEmpty() ? " " + margins.getFirst() : "";
    }

    private static java.util.Optional<String> taxName(List<QuoteRow> quotes, PriceLineKind kind) {
        return quotes.stream()
                .map(QuoteRow::sheet)
                .filter(Objects::nonNull)
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.kind() == kind)
                .map(PriceLine::name)
                .findFirst();
    }

    private static @Nullable Money tax(@Nullable PriceSheet sheet, PriceLineKind kind) {
        return sheet == null
                ? null
                : sheet.lines().stream()
                        .filter(line -> line.kind() == kind)
                        .map(PriceLine::amount)
                        .reduce(Money::plus)
                        .orElse(null);
    }

    private static Row money(
            String name, List<QuoteRow> quotes, Function<QuoteRow, @Nullable Money> value, String word, boolean sum) {
        var amounts = quotes.stream().map(value).toList();
        boolean oneCurrency = amounts.stream()
                        .filter(Objects::nonNull)
                        .map(Money::currency)
                        .distinct()
                        .count()
                <= 1;
        var best = word.isEmpty() || !oneCurrency
                ? NONE
                : best(
                        amounts.stream()
                                .map(money -> money == null ? null : money.amount())
                                .toList(),
                        BigDecimal::compareTo);
        return new Row(name, amounts.stream().map(Formats::money).toList(), best, word, sum);
    }

    private static <T> Row row(
            String name,
            List<QuoteRow> quotes,
            Function<QuoteRow, @Nullable T> value,
            Function<T, String> words,
            Comparator<? super T> bestFirst,
            String word) {
        var values = new ArrayList<@Nullable T>();
        quotes.forEach(quote -> values.add(value.apply(quote)));
        var texts =
                values.stream().map(one -> one == null ? "" : words.apply(one)).toList();
        return new Row(name, texts, best(values, bestFirst), word, false);
    }

    private static Row plain(String name, List<QuoteRow> quotes, Function<QuoteRow, @Nullable String> value) {
        var texts =
                quotes.stream().map(value).map(text -> text == null ? "" : text).toList();
        return new Row(name, texts, NONE, "", false);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The one that comes first; none where two share it, or fewer than two are known. */
    static <T> int best(List<? extends @Nullable T> values, Comparator<? super T> bestFirst) {
        int best = NONE;
        boolean shared = false;
        int known = 0;
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                continue;
            }
            known++;
            var leader = best == NONE ? null : values.get(best);
            int order = leader == null ? -1 : bestFirst.compare(value, leader);
            if (order < 0) {
                best = i;
                shared = false;
            } else if (order == 0) {
                shared = true;
            }
        }
        return known < 2 || shared ? NONE : best;
    }
}
