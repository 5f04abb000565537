package com.jetvision.requests.ui;

import com.jetvision.clients.Clients;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.RequestView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** One's requests, in saved views, searched, filtered and sorted; the address holds how. */
@Route(RequestLinks.LIST)
@PageTitle("Requests")
@Menu(title = "Requests", order = 10, icon = "plane-takeoff")
@RolesAllowed({"AGENT", "ADMIN"})
class RequestsView extends Div implements BeforeEnterObserver {
    private static final List<String> LABELS = List.of("All open", "Needs me", "Departing in 7 days", "Closed");
    private final transient RequestBoard board;
    private final transient Clients clients;
    private final Tabs tabs = Segments.line(LABELS.stream().map(Tab::new).toArray(Tab[]::new));
    private final SearchField search = new SearchField("Search requests", "Search requests", text -> go("q", text));
    private final ListChips chips = new ListChips(this::go);
    private final Button clear = new Button("Clear", click -> clear());
    private final Span shown = Tags.text("", "t12", "ink3");
    private final RequestGrid grid;
    private AddressQuery address = new AddressQuery(RequestLinks.LIST, Map.of());
    private transient ListAddress asked = ListAddress.of(address);

    RequestsView(RequestBoard board, Clients clients, Reader reader, LiveUpdates live, Who who) {
        this.board = board;
        this.clients = clients;
        grid = new RequestGrid(board, reader, who.isAdmin());
        grid.onSort((sort, descending) -> go("sort", ListAddress.sort(sort, descending)));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                go("view", ListAddress.view(RequestView.values()[tabs.getSelectedIndex()]));
            }
        });
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        var row = search.inRow(chips.chips());
        row.add(clear, Tags.spacer(), shown);
        addClassName("jv-page");
        add(head(), tabs, row, grid);
        live.bind(this, who.organization(), this::refresh);
    }

    private static PageHead head() {
        var create = new Button(
                "New request", Icons.of("plus"), click -> UI.getCurrent().navigate(RequestLinks.NEW));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHead("Requests").actions(create);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        search.setValue(address.get("q"));
        refresh();
    }

    private void refresh() {
        asked = ListAddress.of(address);
        var filter = asked.filter();
        tabs.setSelectedIndex(filter.view().ordinal());
        var counts = board.byView();
        for (var view : RequestView.values()) {
            var count = counts.getOrDefault(view, 0);
            var label = LABELS.get(view.ordinal());
            tabs.getTabAt(view.ordinal()).setLabel(view == RequestView.CLOSED ? label : label + " " + count);
        }
        var client = filter.client();
        chips.show(filter, client == null ? "" : clients.get(client).name());
        clear.setVisible(filter.filters() > 0);
        int matching = board.count(filter);
        int all = counts.getOrDefault(filter.view(), 0);
        shown.setText(matching == all ? DealSteps.counted(all, "request") : matching + " of " + all);
        grid.show(asked, empty());
    }

    private Component empty() {
        int on = asked.filter().filters();
        if (on > 0) {
            var all = new Button("Clear filters", click -> clear());
            return new EmptyState(
                    "search", "Nothing matches", on == 1 ? "1 filter is on." : on + " filters are on.", all);
        }
        return switch (asked.filter().view()) {
            case OPEN ->
                new EmptyState(
                        "plane-takeoff",
                        "No requests yet",
                        "A client calls, and the first one begins here.",
                        new Button("New request", click -> UI.getCurrent().navigate(RequestLinks.NEW)));
            case NEEDS_ME ->
                new EmptyState(
                        "circle-check", "Nothing waits for you", "Quotes to compare and trips to open show up here.");
            case SOON ->
                new EmptyState(
                        "calendar-clock",
                        "No departure in the next 7 days",
                        "Flights stand here a week before they leave.");
            case CLOSED ->
                new EmptyState("archive", "Nothing closed yet", "Closed, lost and cancelled requests stand here.");
        };
    }

    private void clear() {
        new AddressQuery(address.path(), Map.of())
                .with("view", ListAddress.view(asked.filter().view()))
                .go();
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
