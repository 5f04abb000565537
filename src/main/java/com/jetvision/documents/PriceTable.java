package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Column;
import com.jetvision.documents.kit.Table;
import com.jetvision.documents.papers.PaperOption;
import com.jetvision.documents.papers.PaperPrice;
import com.jetvision.documents.papers.PaperPriceLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The price with one column for each option; a line that an option does not have stays open. */
record PriceTable(List<PaperPrice> prices) {

    static void ofOptions(Canvas canvas, List<PaperOption> options) {
        var heads = options.stream().map(option -> option.aircraft().type()).toList();
        new PriceTable(options.stream().map(PaperOption::price).toList()).draw(canvas, heads, "You pay");
    }

    static void ofOne(Canvas canvas, PaperPrice price) {
        new PriceTable(List.of(price)).draw(canvas, List.of("Amount"), "Total");
    }

    private void draw(Canvas canvas, List<String> heads, String total) {
        var sheet = canvas.sheet();
        int n = prices.size();
        double amounts = n <= 2 ? 108 : n == 3 ? 82 : 74;
        double basis = sheet.x(n == 1 ? 210 : 182 - (n - 2) * 12);
        var columns = new ArrayList<Column>();
        columns.add(Column.name("Item", sheet.left(), basis - sheet.left() - 8));
        columns.add(Column.words("Basis", basis, sheet.right() - n * amounts - basis + 8));
        for (int i = 0; i < n; i++) {
            columns.add(Column.figures(heads.get(i), sheet.right() - (n - 1 - i) * amounts, amounts - 8));
        }
        var table = new Table(canvas, 21.5, columns);
        table.draw(() -> {
            for (var line : lines()) {
                var cells = new ArrayList<String>(List.of(line.name(), line.note()));
                prices.forEach(price -> cells.add(amount(price, line.name())));
                table.row(cells.toArray(String[]::new));
            }
            var cells = new ArrayList<String>(List.of(total + inCurrency(), ""));
            prices.forEach(price -> cells.add(Formats.money(price.total(), price.currency())));
            table.total(cells.toArray(String[]::new));
        });
    }

    private List<PaperPriceLine> lines() {
        var lines = new LinkedHashMap<String, PaperPriceLine>();
        prices.forEach(price -> price.lines().forEach(line -> lines.putIfAbsent(line.name(), line)));
        return List.copyOf(lines.values());
    }

    /** Lines of one name are one amount: the table has one row for them. */
    private static String amount(PaperPrice price, String name) {
        return price.lines().stream()
                .filter(line -> line.name().equals(name))
                .map(PaperPriceLine::amount)
                .reduce(BigDecimal::add)
                .map(amount -> Formats.money(amount, price.currency()))
                .orElse("–");
    }

    private String inCurrency() {
        var currencies = prices.stream().map(PaperPrice::currency).distinct().toList();
        return currencies.size() == 1 ? ", in " + Formats.currency(currencies.getFirst()) : "";
    }
}
