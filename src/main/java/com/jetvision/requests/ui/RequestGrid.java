package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.requests.Priority;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.RequestRow;
import com.jetvision.requests.RequestSort;
import com.jetvision.requests.RequestStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The requests, read page by page as one scrolls; a row leads to its room, a draft back to the wizard. */
class RequestGrid extends Composite<Grid<RequestRow>> {
    private final transient RequestBoard board;
    private final transient Reader reader;
    private RequestFilter filter = RequestFilter.ALL_OPEN;
    private RequestSort sort = RequestSort.ACTIVITY;
    private boolean descending = true;

    RequestGrid(RequestBoard board, Reader reader, boolean ofTheHouse) {
        this.board = board;
        this.reader = reader;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        columns(grid, ofTheHouse);
        PhoneCards.of(grid, this::card);
        grid.addItemClickListener(click -> UI.getCurrent().navigate(address(click.getItem())));
        grid.setDataProvider(new CallbackDataProvider<RequestRow, Void>(
                query -> this.board.rows(filter, sort, descending, query.getOffset(), query.getLimit()).stream(),
                query -> this.board.count(filter),
                RequestRow::id));
    }

    /** Told when the reader sorts by a column's head. */
    void onSort(BiConsumer<RequestSort, Boolean> sorted) {
        getContent().addSortListener(event -> {
            if (event.isFromClient()) {
                event.getSortOrder().stream()
                        .findFirst()
                        .ifPresentOrElse(
                                order -> sorted.accept(
                                        RequestSort.valueOf(Objects.requireNonNull(
                                                order.getSorted().getKey())),
                                        order.getDirection() == SortDirection.DESCENDING),
                                () -> sorted.accept(RequestSort.ACTIVITY, true));
            }
        });
    }

    void show(ListAddress asked, Component empty) {
        filter = asked.filter();
        sort = asked.sort();
        descending = asked.descending();
        var column = getContent().getColumnByKey(sort.name());
        if (column != null) {
            var direction = descending ? SortDirection.DESCENDING : SortDirection.ASCENDING;
            getContent().sort(List.of(new GridSortOrder<>(column, direction)));
        }
        getContent().setEmptyStateComponent(empty);
        getContent().getDataProvider().refreshAll();
    }

    private void columns(Grid<RequestRow> grid, boolean ofTheHouse) {
        grid.addComponentColumn(RequestGrid::client)
                .setHeader("Client")
                .setKey(RequestSort.CLIENT.name())
                .setSortProperty("client")
                .setFlexGrow(2)
                .setWidth("190px");
        grid.addComponentColumn(RequestGrid::route)
                .setHeader("Route")
                .setFlexGrow(1)
                .setWidth("150px");
        grid.addComponentColumn(this::departure)
                .setHeader("Departure")
                .setKey(RequestSort.DEPARTURE.name())
                .setSortProperty("departure")
                .setFlexGrow(1)
                .setWidth("130px");
        grid.addColumn(row -> row.passengers() == null ? Formats.NONE : row.passengers())
                .setHeader("Pax")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("70px");
        grid.addComponentColumn(RequestGrid::stage)
                .setHeader("Stage")
                .setFlexGrow(0)
                .setWidth("150px");
        grid.addColumn(row -> NowWords.of(row, reader))
                .setHeader("Now")
                .setFlexGrow(2)
                .setWidth("170px");
        if (ofTheHouse) {
            grid.addColumn(RequestRow::agentName)
                    .setHeader("Agent")
                    .setFlexGrow(1)
                    .setWidth("120px");
        }
        grid.addColumn(row -> row.quotesReceived() == 0 ? Formats.NONE : row.quotesReceived())
                .setHeader("Quotes")
                .setKey(RequestSort.QUOTES.name())
                .setSortProperty("quotes")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("92px");
        grid.addComponentColumn(row -> Tags.text(Formats.money(row.value()), "jv-price"))
                .setHeader("Value")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("112px");
    }

    static String address(RequestRow row) {
        return row.status() == RequestStatus.DRAFT ? RequestLinks.draft(row.id()) : RequestLinks.room(row.id());
    }

    static String name(RequestRow row) {
        return row.client().isEmpty() ? "No client yet" : row.client();
    }

    private static Component client(RequestRow row) {
        var fact = Tags.row(Tags.of("b", TwoLine.rowLink(address(row), name(row))));
        if (row.priority() == Priority.VIP) {
            fact.add(Badges.vip());
        }
        return new TwoLine(fact, row.number());
    }

    private static Component route(RequestRow row) {
        return row.route().isEmpty() ? new Span(Formats.NONE) : new RouteLabel(row.route());
    }

    private static Component stage(RequestRow row) {
        return row.status() == RequestStatus.FAILED ? Badges.status(row.status()) : Badges.status(row.stage());
    }

    private Component departure(RequestRow row) {
        var departure = row.departure();
        return departure == null
                ? new Span(Formats.date(row.date(), reader.today()))
                : new TwoLine(
                        Formats.date(departure.local().toLocalDate(), reader.today()),
                        Formats.localDeparture(departure));
    }

    private Component card(RequestRow row) {
        var first = Tags.row(
                Tags.text(name(row), "strong", "cut"),
                Tags.spacer(),
                Tags.text(Formats.money(row.value()), "jv-price"));
        var second = Tags.row(route(row), Tags.spacer(), stage(row));
        var card = new Div(first, second, Tags.small(when(row) + NowWords.of(row, reader)));
        card.addClassName("jv-rowcard");
        return card;
    }

    private String when(RequestRow row) {
        var departure = row.departure();
        if (departure == null) {
            return "";
        }
        return Formats.date(departure.local().toLocalDate(), reader.today()) + " " + Formats.localDeparture(departure)
                + " · " + row.passengers() + " pax · ";
    }
}
