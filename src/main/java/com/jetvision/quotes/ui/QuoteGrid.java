package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteProgress;
import com.jetvision.quotes.QuoteRow;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row a quote, the best first; a row is its quote's id, so that it stays selected while the quote changes. */
class QuoteGrid extends Grid<QuoteRow> {
    private final Rows rows = new Rows();
    private final ScoreReasons reasons;
    private final Consumer<QuoteRow> onOpen;
    private Instant now = Instant.EPOCH;
    private ZoneId reader = ZoneOffset.UTC;

    QuoteGrid(ScoreReasons reasons, Consumer<QuoteRow> onOpen, Runnable onSelect) {
        this.reasons = reasons;
        this.onOpen = onOpen;
        setDataProvider(rows);
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(QuoteRow::open);
        addThemeVariants(GridVariant.AURA_NO_BORDER);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", "Quotes");
        addColumns();
        PhoneCards.of(this, row -> QuoteCells.card(row, cells(), onOpen));
        setPartNameGenerator(row -> row.best() ? "best" : row.open() || accepted(row) ? "" : "muted");
        addItemClickListener(click -> onOpen.accept(click.getItem()));
        addSelectionListener(selection -> onSelect.run());
    }

    private void addColumns() {
        addComponentColumn(row -> QuoteCells.operator(row, onOpen))
                .setHeader("Operator")
                .setKey("operator")
                .setFlexGrow(3);
        addComponentColumn(QuoteCells::aircraft)
                .setHeader("Aircraft")
                .setKey("aircraft")
                .setFlexGrow(3);
        addComponentColumn(QuoteCells::price)
                .setHeader("Client pays")
                .setKey("client")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(2);
        addComponentColumn(row -> QuoteCells.score(row, reasons))
                .setHeader("Score")
                .setKey("score")
                .setFlexGrow(1);
        addComponentColumn(row -> QuoteCells.state(row, now, reader))
                .setHeader("Status")
                .setKey("status")
                .setFlexGrow(1);
    }

    private QuoteCells.Context cells() {
        return new QuoteCells.Context(reasons, now, reader);
    }

    void show(List<QuoteRow> quotes, QuoteProgress progress) {
        now = progress.now();
        reader = progress.reader();
        rows.all = List.copyOf(quotes);
        var open = quotes.stream().filter(QuoteRow::open).map(QuoteRow::id).collect(Collectors.toSet());
        getSelectedItems().stream().filter(row -> !open.contains(row.id())).forEach(this::deselect);
        rows.refreshAll();
    }

    Set<QuoteId> selected() {
        return getSelectedItems().stream().map(QuoteRow::id).collect(Collectors.toSet());
    }

    private static boolean accepted(QuoteRow row) {
        return row.status() == com.jetvision.quotes.QuoteStatus.ACCEPTED;
    }

    /** The rows as last read; few enough to be held, and each known by its id. */
    private static class Rows extends AbstractBackEndDataProvider<QuoteRow, Void> {
        private List<QuoteRow> all = List.of();

        @Override
        protected Stream<QuoteRow> fetchFromBackEnd(Query<QuoteRow, Void> query) {
            return all.stream().skip(query.getOffset()).limit(query.getLimit());
        }

        @Override
        protected int sizeInBackEnd(Query<QuoteRow, Void> query) {
            return all.size();
        }

        @Override
        public Object getId(QuoteRow row) {
            return row.id();
        }
    }
}
