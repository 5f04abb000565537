package com.jetvision.clients.ui;

import com.jetvision.catalogue.AirportId;
import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientFilter;
import com.jetvision.clients.ClientId;
import com.jetvision.clients.ClientLinks;
import com.jetvision.clients.ClientRow;
import com.jetvision.clients.ClientSort;
import com.jetvision.clients.Clients;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clients, read page by page as one scrolls. */
class ClientGrid extends Composite<Grid<ClientRow>> {
    private final transient Clients clients;
    private final transient Airports airports;
    private ClientFilter filter = ClientFilter.ALL;
    private ClientSort sort = ClientSort.BY_NAME;

    ClientGrid(Clients clients, Airports airports, boolean ofTheHouse, Consumer<ClientId> opened) {
        this.clients = clients;
        this.airports = airports;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        columns(grid, ofTheHouse);
        PhoneCards.of(grid, this::card);
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        grid.setDataProvider(new CallbackDataProvider<ClientRow, Void>(
                query -> this.clients.rows(filter, query.getOffset(), query.getLimit(), sort).stream(),
                query -> this.clients.count(filter),
                ClientRow::id));
    }

    /** Told when the reader sorts by a column's head. */
    void onSort(Consumer<ClientSort> sorted) {
        getContent().addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(ClientGrid::sort)
                        .orElse(ClientSort.BY_NAME));
            }
        });
    }

    void show(ClientFilter chosen, ClientSort order, Component empty) {
        filter = chosen;
        sort = order;
        var column = getContent().getColumnByKey(order.by().name());
        if (column != null) {
            var direction = order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
            getContent().sort(List.of(new GridSortOrder<>(column, direction)));
        }
        getContent().setEmptyStateComponent(empty);
        getContent().getDataProvider().refreshAll();
    }

    private static ClientSort sort(GridSortOrder<ClientRow> order) {
        var by = ClientSort.By.valueOf(Objects.requireNonNull(order.getSorted().getKey()));
        return new ClientSort(by, order.getDirection() == SortDirection.DESCENDING);
    }

    private void columns(Grid<ClientRow> grid, boolean ofTheHouse) {
        grid.addComponentColumn(ClientGrid::client)
                .setHeader("Client")
                .setKey(ClientSort.By.NAME.name())
                .setSortProperty("name")
                .setFlexGrow(3);
        grid.addComponentColumn(row -> Tags.text(code(row.homeAirport()), "code"))
                .setHeader("Home")
                .setFlexGrow(0)
                .setWidth("110px");
        grid.addComponentColumn(row -> reach(row)).setHeader("Reach").setFlexGrow(2);
        grid.addComponentColumn(row -> ClientWords.plain(row.terms(), row.credit()))
                .setHeader("Terms")
                .setKey(ClientSort.By.TERMS.name())
                .setSortProperty("terms")
                .setFlexGrow(0)
                .setWidth("160px");
        if (ofTheHouse) {
            grid.addColumn(ClientRow::agentName).setHeader("Agent").setFlexGrow(1);
        }
    }

    private static Component client(ClientRow row) {
        var avatar = new Avatar(row.name());
        avatar.addClassName("client");
        var name = Tags.row(
                Tags.of("b", TwoLine.rowLink(ClientLinks.LIST + "/" + row.id().value(), row.name())));
        if (row.vip()) {
            name.add(Badges.vip());
        }
        return Tags.row(avatar, new TwoLine(name, contact(row)));
    }

    private static String contact(ClientRow row) {
        var person = row.contact().equals(row.name()) ? "" : row.contact();
        if (row.title().isEmpty()) {
            return person;
        }
        return person.isEmpty() ? row.title() : person + ", " + row.title();
    }

    private Component card(ClientRow row) {
        var head = Tags.row(Tags.text(row.name(), "strong", "cut"));
        if (row.vip()) {
            head.add(Badges.vip());
        }
        head.add(Tags.spacer(), ClientWords.plain(row.terms(), row.credit()));
        var card = new Div(head);
        if (!contact(row).isEmpty()) {
            card.add(Tags.text(contact(row), "cut"));
        }
        if (row.homeAirport() != null) {
            card.add(Tags.text(code(row.homeAirport()), "t12", "ink3"));
        }
        card.addClassName("jv-rowcard");
        return card;
    }

    private String code(@Nullable AirportId airport) {
        return airport == null ? Formats.NONE : airports.get(airport).code();
    }

    private static Component reach(ClientRow row) {
        var ways = Stream.of(row.email(), row.phone()).filter(Objects::nonNull).toList();
        return new TwoLine(ways.isEmpty() ? Formats.NONE : ways.getFirst(), ways.size() < 2 ? "" : ways.getLast());
    }
}
