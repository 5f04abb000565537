package com.jetvision.proposals.ui;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.OfferLine;
import com.jetvision.proposals.OptionDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The options side by side, from the operator's price to what the client pays; grey is what the client never sees. */
class OptionsTable extends NativeTable {
    private final List<OptionDetails> options;

    OptionsTable(List<OptionDetails> options) {
        this.options = options;
        addClassNames("jv-compare", "money");
        setCaptionText("The options and their prices");
        getCaption().addClassName("jv-sr");
        getHead().add(head());
        row("Operator price", option -> Optional.of(option.operatorCost()), "own");
        row("Margin", option -> Optional.of(option.margin()), "own");
        row("Client price before tax", option -> Optional.of(option.beforeTax()));
        for (var name : taxes()) {
            row(name, option -> amount(option, name));
        }
        row("Client pays", option -> Optional.of(option.total()), "sum");
    }

    private NativeTableRow head() {
        var count = options.size() == 1 ? "1 option" : options.size() + " options";
        var row = new NativeTableRow(headCell("col", hint(count)));
        for (var option : options) {
            var aircraft = option.aircraft();
            var sub = option.operatorName() + (aircraft.year() == null ? "" : " · " + aircraft.year());
            var cell = headCell(
                    "col",
                    Tags.row(
                            Tags.text(option.letter(), "jv-letter"),
                            cell(Tags.bold(aircraft.type()), Tags.small(sub))));
            if (option.no() == 1) {
                cell.addClassName("pick");
            }
            row.add(cell);
        }
        return row;
    }

    private static HtmlContainer hint(String count) {
        var words = Tags.text("The client never sees the grey lines.", "t12", "ink3");
        var hint = new HtmlContainer("div", Tags.bold(count), words);
        hint.addClassName("stack");
        return hint;
    }

    /** Every line below the price before tax, each once, in the order in which it first appears. */
    private Iterable<String> taxes() {
        var names = new LinkedHashSet<String>();
        options.forEach(option -> option.lines().stream()
                .filter(OptionsTable::isTax)
                .map(OfferLine::name)
                .forEach(names::add));
        return names;
    }

    private static boolean isTax(OfferLine line) {
        return !line.kind().equals("FLIGHT") && !line.kind().equals("EXTRA");
    }

    private static Optional<Money> amount(OptionDetails option, String name) {
        return option.lines().stream()
                .filter(line -> line.name().equals(name))
                .map(OfferLine::amount)
                .reduce(Money::plus);
    }

    private void row(String label, Function<OptionDetails, Optional<Money>> value, String... classes) {
        var row = new NativeTableRow(headCell("row", Tags.text(label)));
        row.addClassNames(classes);
        for (var option : options) {
            var cell = new NativeTableCell(
                    value.apply(option).map(Formats::moneyExact).orElse(Formats.NONE));
            if (option.no() == 1) {
                cell.addClassName("pick");
            }
            row.add(cell);
        }
        getBody().add(row);
    }

    private static NativeTableHeaderCell headCell(String scope, Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        cell.add(content);
        return cell;
    }

    private static HtmlContainer cell(Component... lines) {
        var cell = new HtmlContainer("div", lines);
        cell.addClassName("jv-cell");
        return cell;
    }
}
