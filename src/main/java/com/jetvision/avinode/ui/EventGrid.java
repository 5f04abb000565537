package com.jetvision.avinode.ui;

import com.jetvision.avinode.log.WebhookEventFilter;
import com.jetvision.avinode.log.WebhookEventId;
import com.jetvision.avinode.log.WebhookEventRow;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.avinode.log.WebhookStatus;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The events of the inbox, newest first, read page by page; several can be ticked. */
class EventGrid extends Composite<Grid<WebhookEventRow>> {
    private final EventPages pages;
    private ReaderTime time = ReaderTime.UNSET;
    private @Nullable WebhookEventId open;

    EventGrid(WebhookEvents events, Consumer<WebhookEventId> opened, Consumer<Set<WebhookEventId>> ticked) {
        pages = new EventPages(events);
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        columns(grid);
        PhoneCards.of(grid, this::card);
        grid.setPartNameGenerator(row -> row.id().equals(open)
                ? "chosen"
                : row.status() == WebhookStatus.SKIPPED || InboxWords.isUnmatched(row) ? "muted" : null);
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        grid.addSelectionListener(change -> ticked.accept(
                change.getAllSelectedItems().stream().map(WebhookEventRow::id).collect(Collectors.toSet())));
        var rows = grid.setItems(query -> pages.page(query.getOffset(), query.getLimit()).stream());
        rows.setIdentifierProvider(WebhookEventRow::id);
        rows.setItemCountUnknown();
    }

    void show(WebhookEventFilter filter, @Nullable WebhookEventId chosen, ReaderTime now, Component empty) {
        time = now;
        open = chosen;
        pages.show(filter);
        getContent().setEmptyStateComponent(empty);
        getContent().getDataProvider().refreshAll();
    }

    void clearTicks() {
        getContent().asMultiSelect().clear();
    }

    private void columns(Grid<WebhookEventRow> grid) {
        grid.addColumn(row -> time.second(row.receivedAt()))
                .setHeader("Received")
                .setFlexGrow(0)
                .setWidth("112px");
        grid.addComponentColumn(EventGrid::event).setHeader("Event").setFlexGrow(3);
        grid.addComponentColumn(row -> new TwoLine(InboxWords.belongsTo(row), row.via()))
                .setHeader("Belongs to")
                .setFlexGrow(2);
        grid.addComponentColumn(row -> InboxWords.plain(row, time))
                .setHeader("Status")
                .setFlexGrow(1)
                .setWidth("124px");
        grid.addColumn(WebhookEventRow::tries)
                .setHeader("Tries")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("72px");
    }

    private static Component event(WebhookEventRow row) {
        var id = Tags.small(row.avinodeId());
        id.addClassName("code");
        return new TwoLine(Tags.bold(InboxWords.type(row)), id);
    }

    private Component card(WebhookEventRow row) {
        var card = new Div(
                Tags.row(Tags.text(InboxWords.type(row), "grow", "strong", "cut"), InboxWords.plain(row, time)),
                Tags.row(Tags.text(InboxWords.belongsTo(row), "grow", "cut"), new Span(time.second(row.receivedAt()))),
                Tags.text(row.avinodeId(), "code", "cut", "ink3"));
        card.addClassName("jv-rowcard");
        return card;
    }
}
