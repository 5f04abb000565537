package com.jetvision.avinode.ui;

import com.jetvision.avinode.connections.ConnectionDesk;
import com.jetvision.avinode.connections.ConnectionDetails;
import com.jetvision.avinode.connections.ConnectionId;
import com.jetvision.avinode.inbox.InboxPulse;
import com.jetvision.platform.settings.JetvisionSettings;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The house's connections to Avinode; live. */
@Route(ConnectionsView.PATH)
@PageTitle("Avinode connections · Jetvision")
@Menu(title = "Avinode connections", order = 125, icon = "link")
@RolesAllowed("ADMIN")
class ConnectionsView extends Div implements BeforeEnterObserver {
    static final String PATH = "admin/connections";
    static final String CHOSEN = "connection";
    private static final String WEBHOOKS = "/api/webhooks/avinode";
    private final transient ConnectionDesk desk;
    private final transient ReaderClock clock;
    private final String webhooks;
    private final Grid<ConnectionDetails> grid = new Grid<>();
    private final ListWithPane<ConnectionDetails> split;
    private ReaderTime time = ReaderTime.UNSET;
    private AddressQuery address = new AddressQuery(PATH, Map.of());

    ConnectionsView(ConnectionDesk desk, InboxPulse pulse, ReaderClock clock, JetvisionSettings settings) {
        this.desk = desk;
        this.clock = clock;
        webhooks = settings.link(WEBHOOKS);
        furnish();
        split = new ListWithPane<>(grid, () -> go(""));
        var create = new Button(
                "New connection", Icons.of("plus"), click -> UI.getCurrent().navigate(PATH + "/new"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("jv-page");
        add(new PageHead("Avinode connections").actions(create), split);
        pulse.bind(this, this::refresh);
    }

    private void furnish() {
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        grid.addComponentColumn(row -> TwoLine.named(row.slug(), row.baseUrl()))
                .setHeader("Connection")
                .setFlexGrow(3);
        grid.addColumn(row -> row.kind().label()).setHeader("Takes").setFlexGrow(1);
        grid.addColumn(row -> ConnectionWords.ago(row.health().lastEvent(), time))
                .setHeader("Last event")
                .setFlexGrow(2);
        grid.addColumn(row -> ConnectionWords.remaining(row.health(), time))
                .setHeader("Calls left")
                .setFlexGrow(2);
        grid.addComponentColumn(row -> Badges.plain(ConnectionWords.tone(row), ConnectionWords.state(row)))
                .setHeader("State")
                .setFlexGrow(1);
        PhoneCards.of(grid, this::card);
        grid.setPartNameGenerator(row ->
                row.id().value().toString().equals(address.get(CHOSEN)) ? "chosen" : row.active() ? null : "muted");
        grid.setEmptyStateComponent(new EmptyState(
                "link",
                "Not connected to Avinode yet",
                "Make a connection, then give Avinode the webhook addresses that it shows."));
        grid.addItemClickListener(click -> go(click.getItem().id().value().toString()));
    }

    private Component card(ConnectionDetails row) {
        var card = new Div(
                Tags.row(
                        Tags.text(row.slug(), "grow", "strong", "cut"),
                        Badges.plain(ConnectionWords.tone(row), ConnectionWords.state(row))),
                Tags.text(row.baseUrl(), "cut"),
                Tags.small("Last event " + ConnectionWords.ago(row.health().lastEvent(), time)));
        card.addClassName("jv-rowcard");
        return card;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        refresh();
    }

    private void refresh() {
        time = clock.now();
        var chosen = AddressQuery.id(address.get(CHOSEN))
                .map(ConnectionId::new)
                .flatMap(desk::find)
                .orElse(null);
        split.show(chosen, this::pane);
        grid.setItems(desk.all());
    }

    private ConnectionPane pane(ConnectionDetails connection) {
        return new ConnectionPane(connection, webhooks, time, new ConnectionActs(desk, this::refresh), () -> go(""));
    }

    private void go(String connection) {
        address.with(CHOSEN, connection).go();
    }
}
