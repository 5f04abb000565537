package com.jetvision.quotes.ui;

import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteProgress;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The quotes of one request side by side: a new one is there within a second, and what was selected stays selected. */
public class QuoteBoard extends Composite<Section> {
    private final Quotes quotes;
    private final RequestId request;
    private final Consumer<List<QuoteId>> onPropose;
    private final QuoteHead head;
    private final QuoteGrid grid;
    private final WaitingLine waiting = new WaitingLine();
    private final Section empty = new Section();
    private List<QuoteRow> rows = List.of();
    private @Nullable QuoteDialog details;
    private @Nullable CompareDialog comparison;

    /** {@code onPropose} gets the chosen quotes in the order in which they stand here. */
    public QuoteBoard(Quotes quotes, LiveUpdates live, RequestId request, Consumer<List<QuoteId>> onPropose) {
        this.quotes = quotes;
        this.request = request;
        this.onPropose = onPropose;
        this.head = new QuoteHead(this::compare, () -> onPropose.accept(chosen()));
        var reasons = new ScoreReasons();
        this.grid = new QuoteGrid(reasons, this::open, () -> head.chosen(chosen().size()));
        getContent().addClassName("jv-quotes");
        getContent().getElement().setAttribute("aria-label", "Quotes");
        getContent().add(head, grid, empty, waiting, reasons);
        live.bind(this, request, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void refresh() {
        rows = quotes.rows(request);
        var progress = quotes.progress(request);
        head.show(progress, rows);
        grid.show(rows, progress);
        head.chosen(chosen().size());
        waiting.show(progress);
        showEmpty(progress);
        if (details != null && details.isOpened()) {
            var shown = details.quote();
            rows.stream().filter(row -> row.id().equals(shown)).findFirst().ifPresent(details::show);
        }
        if (comparison != null && comparison.isOpened()) {
            comparison.show(rows);
        }
    }

    private void showEmpty(QuoteProgress progress) {
        grid.setVisible(!rows.isEmpty());
        head.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        empty.removeAll();
        empty.add(nothing(progress));
    }

    private static EmptyState nothing(QuoteProgress progress) {
        if (progress.over()) {
            return new EmptyState("plane-takeoff", "No quotes came", "This request ended before an operator quoted.");
        }
        return progress.waiting().isEmpty()
                ? new EmptyState(
                        "plane-takeoff",
                        "No quotes yet",
                        "Open the trip in Avinode and ask operators. Their quotes appear here by themselves.")
                : new EmptyState(
                        "hourglass",
                        "The operators have been asked",
                        "Their quotes appear here as they arrive. You need not reload.");
    }

    private List<QuoteId> chosen() {
        var selected = grid.selected();
        return rows.stream().map(QuoteRow::id).filter(selected::contains).toList();
    }

    private void open(QuoteRow row) {
        details = new QuoteDialog(row, () -> onPropose.accept(List.of(row.id())));
        details.open();
    }

    /** Two or more that are selected, else all that stand. */
    private void compare() {
        var chosen = chosen();
        comparison = new CompareDialog(
                chosen.size() >= 2
                        ? chosen
                        : rows.stream().filter(QuoteRow::open).map(QuoteRow::id).toList(),
                chosen,
                onPropose);
        comparison.show(rows);
        comparison.open();
    }
}
