package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientGroup;
import com.jetvision.clients.ClientLinks;
import com.jetvision.clients.ClientSort;
import com.jetvision.clients.Clients;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.ChoiceTabs;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.ExportLink;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;

/** The clients in one's book, searched, filtered and sorted; the address holds how. */
@Route(ClientLinks.LIST)
@PageTitle("Clients · Jetvision")
@Menu(title = "Clients", order = 40, icon = "users")
@RolesAllowed({"AGENT", "ADMIN"})
class ClientsView extends Div implements BeforeEnterObserver {
    private final transient Clients clients;
    private final transient Airports airports;
    private final ChoiceTabs<ClientGroup> tabs = new ChoiceTabs<>(
            ClientGroup.values(),
            ClientGroup::label,
            group -> go("view", group == ClientGroup.ALL ? "" : group.code()));
    private final SearchField search = new SearchField("Search clients", "Search clients", text -> go("q", text));
    private final ClientChips chips = new ClientChips(this::go);
    private final Span shown = Tags.text("", "t12", "ink3");
    private final ClientGrid grid;
    private AddressQuery address = new AddressQuery("", Map.of());
    private transient ClientQuery query;

    ClientsView(Clients clients, Airports airports, LiveUpdates live, Who who) {
        this.clients = clients;
        this.airports = airports;
        query = ClientQuery.of(address, airports);
        grid = new ClientGrid(
                clients, airports, who.isAdmin(), client -> UI.getCurrent().navigate(ClientLinks.profile(client)));
        grid.onSort(sort -> go("sort", sort.equals(ClientSort.BY_NAME) ? "" : ClientQuery.address(sort)));
        var row = search.inRow(chips.chips());
        row.add(Tags.spacer(), shown);
        addClassName("jv-page");
        add(head(), tabs, row, grid);
        live.bind(this, who.organization(), this::refresh);
    }

    private PageHead head() {
        var export = new ExportLink(new ClientExport(clients, airports).file(() -> query.filter()));
        var create = new Button(
                "New client", Icons.of("plus"), click -> UI.getCurrent().navigate(ClientLinks.LIST + "/new"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHead("Clients").actions(export, create);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        search.setValue(address.get("q"));
        refresh();
    }

    private void refresh() {
        query = ClientQuery.of(address, airports);
        tabs.show(query.group());
        var counts = clients.counts();
        for (var group : ClientGroup.values()) {
            tabs.label(group, group.label() + " " + counts.getOrDefault(group, 0));
        }
        chips.show(
                query.terms(),
                query.home(),
                clients.homeAirports().stream()
                        .map(airports::get)
                        .sorted(Comparator.comparing(Airport::code))
                        .toList());
        int matching = clients.count(query.filter());
        int all = counts.getOrDefault(query.group(), 0);
        shown.setText(matching == all ? all + (all == 1 ? " client" : " clients") : matching + " of " + all);
        grid.show(query.filter(), query.sort(), empty());
    }

    private Component empty() {
        if (query.filter().filters() > 0) {
            var clear = new Button("Clear filters", click -> UI.getCurrent().navigate(ClientLinks.LIST));
            int on = query.filter().filters();
            return new EmptyState(
                    "search", "Nothing matches", on == 1 ? "1 filter is on." : on + " filters are on.", clear);
        }
        return query.group() == ClientGroup.ALL
                ? new EmptyState(
                        "users", "No clients yet", "Add the first one, or add clients as their requests come in.")
                : new EmptyState("users", "Nobody here", "Clients that are " + what() + " stand here.");
    }

    private String what() {
        return switch (query.group()) {
            case VIP -> "marked VIP";
            case HOLD -> "on credit hold";
            case ARCHIVED -> "put aside";
            case ALL -> "active";
        };
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
