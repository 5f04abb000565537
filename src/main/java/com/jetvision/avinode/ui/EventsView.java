package com.jetvision.avinode.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.audit.AuditTrail;
import com.jetvision.avinode.inbox.InboxPulse;
import com.jetvision.avinode.log.WebhookEventDetails;
import com.jetvision.avinode.log.WebhookEventFilter;
import com.jetvision.avinode.log.WebhookEventId;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.avinode.log.WebhookGroup;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.AlarmBanner;
import com.jetvision.platform.ui.HouseAlarms;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.requests.RequestBoard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What Avinode told us and what became of it; live. The address holds what is shown. */
@Route(EventsView.PATH)
@PageTitle("Webhook events · Jetvision")
@Menu(title = "Webhook events", order = 130, icon = "webhook")
@RolesAllowed("ADMIN")
class EventsView extends Div implements BeforeEnterObserver {
    static final String PATH = "admin/webhooks";
    private static final int ACTS = 20;

    private final transient WebhookEvents events;
    private final transient AuditTrail audit;
    private final transient ReaderClock clock;
    private final transient EventActs acts;
    private final EventsHead head;
    private final transient HouseAlarms alarms;
    private final AlarmBanner banner = new AlarmBanner();
    private final EventTiles tiles = new EventTiles();
    private final EventFilters filters = new EventFilters(this::go);
    private final TickBar ticks;
    private final EventGrid grid;
    private final ListWithPane<Chosen> split;
    private AddressQuery address = new AddressQuery(PATH, Map.of());

    EventsView(
            WebhookEvents events,
            RequestBoard requests,
            AuditTrail audit,
            InboxPulse pulse,
            ReaderClock clock,
            HouseAlarms alarms) {
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.alarms = alarms;
        acts = new EventActs(events, requests, this::refresh);
        ticks = new TickBar(acts, this::untick);
        grid = new EventGrid(events, id -> go("event", id.value().toString()), ticks::show);
        var list = new Div(filters, ticks, grid);
        list.addClassName("jv-listside");
        split = new ListWithPane<>(list, () -> go("event", ""));
        head = new EventsHead(new EventExport(events).file(this::filter), acts);
        addClassName("jv-page");
        add(head, banner, tiles, split);
        pulse.bind(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var before = address;
        address = AddressQuery.of(event);
        if (!before.with("event", "").equals(address.with("event", ""))) {
            untick();
        }
        refresh();
    }

    private void untick() {
        grid.clearTicks();
    }

    private WebhookEventFilter filter() {
        return EventFilters.of(address, clock.now().now());
    }

    private void refresh() {
        var now = clock.now();
        var filter = EventFilters.of(address, now.now());
        var counts = events.counts();
        banner.show(alarms.now());
        head.show(counts.getOrDefault(WebhookGroup.DEAD_LETTER, 0));
        tiles.show(events.figures(now.zone()), counts, now);
        filters.show(address, counts, events.count(filter));
        var chosen = AddressQuery.id(address.get("event")).map(WebhookEventId::new);
        grid.show(filter, chosen.orElse(null), now, EventFilters.empty(filter, this::clear));
        split.show(
                chosen.flatMap(events::find).map(this::withTrail).orElse(null),
                event -> new EventPane(event.details(), event.trail(), now, acts, () -> go("event", "")));
    }

    private record Chosen(WebhookEventDetails details, List<AuditEntry> trail) {}

    private Chosen withTrail(WebhookEventDetails details) {
        return new Chosen(details, audit.about(List.of(details.row().id()), ACTS));
    }

    private void clear() {
        new AddressQuery(PATH, Map.of()).go();
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
