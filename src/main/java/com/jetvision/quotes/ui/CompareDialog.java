package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.Icons;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Quotes side by side, from which a proposal's options are picked. */
class CompareDialog extends Dialog {
    private static final int MOST_OPTIONS = 4;

    private final List<QuoteId> compared;
    private final Set<QuoteId> picked;
    private final Div table = new Div();
    private final Checkbox hideEqual = new Checkbox("Hide rows that are equal");
    private final Button propose = new Button("Propose", Icons.of("file-text"));
    private final ScoreReasons reasons = new ScoreReasons();
    private List<QuoteRow> rows = List.of();

    CompareDialog(List<QuoteId> compared, List<QuoteId> picked, Consumer<List<QuoteId>> onPropose) {
        this.compared = List.copyOf(compared);
        this.picked = new LinkedHashSet<>(picked);
        setHeaderTitle("Compare quotes");
        addClassName("jv-compare-dialog");
        table.addClassName("jv-compare-scroll");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", "Quotes side by side");
        add(table, reasons);
        hideEqual.addValueChangeListener(change -> draw());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.addClickListener(click -> {
            close();
            onPropose.accept(chosen());
        });
        getFooter().add(hideEqual, new Button("Close", click -> close()), propose);
    }

    /** Draws the quotes as they are now; what has left the table since can be picked no more. */
    void show(List<QuoteRow> latest) {
        rows = latest.stream().filter(row -> compared.contains(row.id())).toList();
        var open = rows.stream().filter(QuoteRow::open).map(QuoteRow::id).toList();
        picked.retainAll(open);
        draw();
    }

    private void draw() {
        table.removeAll();
        table.add(new CompareTable(rows, picked, hideEqual.getValue(), reasons, this::toggle));
        int count = picked.size();
        propose.setText(QuoteHead.verb(count));
        propose.setEnabled(count > 0 && count <= MOST_OPTIONS);
    }

    private void toggle(QuoteId quote) {
        if (!picked.remove(quote)) {
            picked.add(quote);
        }
        draw();
    }

    private List<QuoteId> chosen() {
        var chosen = new ArrayList<QuoteId>();
        rows.stream().map(QuoteRow::id).filter(picked::contains).forEach(chosen::add);
        return chosen;
    }
}
