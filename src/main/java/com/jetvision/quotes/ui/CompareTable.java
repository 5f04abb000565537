package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison as a real table: a column a quote, one word on the best of each row. */
class CompareTable extends HtmlContainer {
    private final List<QuoteRow> quotes;
    private final Set<QuoteId> picked;

    CompareTable(
            List<QuoteRow> quotes,
            Set<QuoteId> picked,
            boolean hideEqual,
            ScoreReasons reasons,
            Consumer<QuoteId> onToggle) {
        super("table");
        this.quotes = quotes;
        this.picked = picked;
        addClassName("jv-compare");
        var caption = Tags.of("caption", "Quotes side by side");
        caption.addClassName("jv-sr");
        add(caption, head(reasons, onToggle), body(hideEqual));
    }

    private Component head(ScoreReasons reasons, Consumer<QuoteId> onToggle) {
        var row = new HtmlContainer("tr");
        row.add(Tags.of("th", Tags.text(quotes.size() + " quotes", "strong", "ink2")));
        quotes.forEach(quote -> row.add(columnHead(quote, reasons, onToggle)));
        return Tags.of("thead", row);
    }

    private Component columnHead(QuoteRow quote, ScoreReasons reasons, Consumer<QuoteId> onToggle) {
        var state = Tags.row(QuoteCells.word(quote, false), Tags.spacer());
        if (quote.open() && quote.validUntil() != null) {
            state.add(new Countdown(quote.validUntil()));
        }
        var aircraft = Stream.of(quote.aircraftType(), quote.tail())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(" · "));
        var name = new Div(Tags.bold(quote.operatorName()), new Div(Tags.text(aircraft, "t12", "ink3")));
        var head = new Div(state, name, QuoteCells.score(quote, reasons));
        if (quote.open()) {
            head.add(pick(quote, onToggle));
        }
        head.addClassName("colhead");
        var cell = Tags.of("th", head);
        cell.getElement().setAttribute("scope", "col");
        mark(cell, quote);
        return cell;
    }

    private Button pick(QuoteRow quote, Consumer<QuoteId> onToggle) {
        boolean in = picked.contains(quote.id());
        var button = new Button(in ? "In the proposal" : "Add to proposal", Icons.of(in ? "check" : "plus"));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-pressed", String.valueOf(in));
        button.addClickListener(click -> onToggle.accept(quote.id()));
        return button;
    }

    private Component body(boolean hideEqual) {
        var body = new HtmlContainer("tbody");
        for (var group : Comparison.of(quotes)) {
            var rows = group.rows().stream()
                    .filter(row -> !hideEqual || !row.isEqual())
                    .toList();
            if (!rows.isEmpty()) {
                body.add(groupHead(group));
                rows.forEach(row -> body.add(line(row)));
            }
        }
        return body;
    }

    private Component groupHead(Comparison.Group group) {
        var head = Tags.of("th", group.name());
        if (!group.remark().isEmpty()) {
            head.add(new Span(" " + group.remark()));
        }
        head.getElement().setAttribute("scope", "colgroup");
        head.getElement().setAttribute("colspan", String.valueOf(quotes.size() + 1));
        var row = Tags.of("tr", head);
        row.addClassName("group");
        return row;
    }

    private Component line(Comparison.Row row) {
        var label = Tags.of("th", row.name());
        label.getElement().setAttribute("scope", "row");
        var line = Tags.of("tr", label);
        if (row.sum()) {
            line.addClassName("sum");
        }
        for (int i = 0; i < quotes.size(); i++) {
            var cell = Tags.of("td", value(row, i));
            mark(cell, quotes.get(i));
            line.add(cell);
        }
        return line;
    }

    private static Component value(Comparison.Row row, int column) {
        var text = row.values().get(column);
        if (row.best() == column) {
            var best = new Span(new Span(text), Tags.small(row.word()));
            best.addClassName("jv-best");
            return best;
        }
        return text.isEmpty() ? Tags.text("Not known", "ink3") : new Span(text);
    }

    private void mark(HtmlContainer cell, QuoteRow quote) {
        if (picked.contains(quote.id())) {
            cell.addClassName("pick");
        }
    }
}
