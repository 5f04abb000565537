package com.jetvision.quotes.ui;

import com.jetvision.agents.Margin;
import com.jetvision.agents.MarginType;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Tags;
import com.jetvision.prices.LineKind;
import com.jetvision.prices.PriceSheet;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;

/** A price from the operator's lines down to what the client pays: what only we see in grey, the sum strong. */
class PriceTable extends HtmlContainer {
    private final HtmlContainer body = new HtmlContainer("tbody");

    PriceTable(PriceSheet sheet) {
        super("table");
        addClassNames("jv-sheet", "price");
        var caption = Tags.of("caption", "Price in full");
        caption.addClassName("jv-sr");
        add(caption, body);
        operator(sheet);
        line("Margin", percentOf(sheet.margin()), sheet.marginAmount(), "own");
        line("Client price before tax", "", sheet.clientBeforeTax(), "subtotal");
        sheet.taxLines().forEach(tax -> line(tax.name(), tax.note(), tax.amount(), ""));
        line("Client pays", "", sheet.total(), "sum");
    }

    private void operator(PriceSheet sheet) {
        var untaxed = sheet.operatorLines().stream()
                .filter(line -> line.kind() != LineKind.TAX)
                .toList();
        if (untaxed.size() > 1) {
            untaxed.forEach(line -> line(line.name(), line.taxable() ? "" : "not taxed", line.amount(), "own"));
        }
        line("Operator price", sheet.taxIncluded() ? "taxes included" : "before tax", sheet.operatorCost(), "own");
    }

    private void line(String name, String note, Money amount, String look) {
        var label = Tags.of("th", new Span(name));
        label.getElement().setAttribute("scope", "row");
        if (!note.isEmpty()) {
            label.add(new Span(" "), Tags.text(note, "t12", "ink3"));
        }
        var figure = Tags.of("td", Formats.moneyExact(amount));
        figure.addClassName("num");
        var row = Tags.of("tr", label, figure);
        if (!look.isEmpty()) {
            row.addClassName(look);
        }
        body.add(row);
    }

    /** {@code 8 %}; empty for a fixed margin. */
    static String percentOf(Margin margin) {
        return margin.type() == MarginType.PERCENTAGE ? Formats.percent(new Percent(margin.value())) : "";
    }
}
