package com.jetvision.requests.ui;

import com.jetvision.clients.ClientId;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.RequestRow;
import com.jetvision.requests.RequestSort;
import com.jetvision.requests.RequestView;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A client's open requests and those that ended, the last ones of each; live. */
class ClientTrips extends Composite<Div> {
    private static final int SHOWN = 5;
    private final transient RequestBoard board;
    private final transient Reader reader;
    private final ClientId client;

    ClientTrips(RequestBoard board, Reader reader, LiveUpdates live, ClientId client) {
        this.board = board;
        this.reader = reader;
        this.client = client;
        getContent().addClassName("jv-stack");
        live.bind(this, reader.mine(), this::load);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        load();
    }

    private void load() {
        getContent().removeAll();
        add("Open", RequestView.OPEN);
        add("Ended", RequestView.CLOSED);
        if (getContent().getComponentCount() == 0) {
            getContent()
                    .add(new Panel(
                            "Requests",
                            new EmptyState(
                                    "plane-takeoff", "No requests yet", "What this client asks for stands here.")));
        }
    }

    private void add(String title, RequestView view) {
        var filter = RequestFilter.of(view).withClient(client);
        var count = board.count(filter);
        if (count > 0) {
            var list = new UnorderedList();
            list.addClassName("jv-links");
            board.rows(filter, RequestSort.DEPARTURE, view == RequestView.CLOSED, 0, SHOWN)
                    .forEach(row -> list.add(line(row)));
            getContent().add(new Panel(title, list).action(all(view, count)));
        }
    }

    private Anchor all(RequestView view, int count) {
        var word = ListAddress.view(view);
        var address = RequestLinks.LIST + "?client=" + client.value() + (word.isEmpty() ? "" : "&view=" + word);
        var link = new Anchor(address, "All " + count);
        link.addClassName("jv-all");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private ListItem line(RequestRow row) {
        var link = new Anchor(RequestGrid.address(row), route(row), departure(row), value(row));
        link.addClassNames("jv-item", "trip");
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link);
    }

    private static Component route(RequestRow row) {
        return row.route().isEmpty() ? Tags.text("Route not known yet", "ink3") : new RouteLabel(row.route());
    }

    private Component departure(RequestRow row) {
        var about = row.passengers() == null ? row.number() : row.number() + " · " + row.passengers() + " pax";
        var departure = row.departure();
        if (departure == null) {
            return new TwoLine(Formats.date(row.date(), reader.today()), about);
        }
        return new TwoLine(
                Formats.date(departure.local().toLocalDate(), reader.today()) + ", "
                        + Formats.localDeparture(departure),
                about);
    }

    private static Component value(RequestRow row) {
        return new TwoLine(Tags.text(Formats.money(row.value()), "jv-price"), Badges.plain(row.stage())).right();
    }
}
