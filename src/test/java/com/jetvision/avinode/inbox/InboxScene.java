package com.jetvision.avinode.inbox;

import com.jetvision.avinode.SignedEvents;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.AvinodeConnections.Settings;
import com.jetvision.avinode.log.WebhookEventId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.quotes.Marketplace;
import com.jetvision.quotes.Quotes;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A brokerage with a trip at the marketplace and an inbox that is filled and worked off by hand: what console tests begin with. */
@Component
public class InboxScene {
    private final AvinodeConnections connections;
    private final Inbox inbox;
    private final InboxWorker worker;
    private final InboxPulse pulse;
    private final Operators operators;
    private final Quotes quotes;
    private final World world;
    private final Who who;
    private final JsonMapper json;

    InboxScene(
            AvinodeConnections connections,
            Inbox inbox,
            InboxWorker worker,
            InboxPulse pulse,
            Operators operators,
            Quotes quotes,
            World world,
            Who who,
            JsonMapper json) {
        this.connections = connections;
        this.inbox = inbox;
        this.worker = worker;
        this.pulse = pulse;
        this.operators = operators;
        this.quotes = quotes;
        this.world = world;
        this.who = who;
        this.json = json;
    }

    /** The house, its agent's request with trip "atrip-1", and an admin. */
    public record House(Marketplace market, Person admin) {
        public OrganizationId id() {
            return market.house;
        }
    }

    public House house() {
        var market = new Marketplace(world, operators, quotes);
        world.sql()
                .sql("update requests set avinode_trip_id = 'atrip-1' where id = :id")
                .param("id", market.request.value())
                .update();
        connect(market.house, "meridian");
        return new House(market, world.admin(market.house, "Ada Park"));
    }

    public void connect(OrganizationId house, String slug) {
        who.asMachine(
                house,
                "Test",
                () -> connections.save(
                        house, new Settings(slug, URI.create("http://localhost:1/api"), SignedEvents.SECRET, "token")));
    }

    /** A quote arrives; a total that is no amount makes it poison. */
    public WebhookEventId quote(OrganizationId house, String event, String trip, String total) {
        return hear(house, SignedEvents.quote(event, trip, "aquote-" + event, total));
    }

    public WebhookEventId hear(OrganizationId house, String event) {
        var connection = connections.of(house).orElseThrow();
        var body = event.getBytes(StandardCharsets.UTF_8);
        var envelope = Envelope.read(body, json).orElseThrow();
        var caller = new Caller("203.0.113.7", "Relay/2.1", Map.of("webhook-id", "msg_1", "x-request-id", "42"));
        var arrival = Arrival.signed(connection, envelope, body, caller);
        who.asMachine(house, "Test", () -> {
            inbox.store(arrival);
        });
        return new WebhookEventId(world.sql()
                .sql("select id from avinode_webhook_events where avinode_event_id = :event and organization_id = :org")
                .param("event", envelope.eventId())
                .param("org", house.value())
                .query(UUID.class)
                .single());
    }

    /** Poison that has used up all its attempts. */
    public WebhookEventId deadLetter(OrganizationId house, String event) {
        var id = quote(house, event, "atrip-1", "\"much\"");
        for (int attempt = 1; attempt <= 6; attempt++) {
            work();
            world.sql()
                    .sql("update avinode_webhook_outcomes set next_retry_at = now() where event_id = :id")
                    .param("id", id.value())
                    .update();
        }
        return id;
    }

    /** Does all that is due; answers how many attempts were made. */
    public int work() {
        return worker.runAllDue();
    }

    /** A worker takes all that is due, and goes on holding it. */
    public void workerHolds() {
        worker.claim();
    }

    /** A second passes for the screens that watch. */
    public void beat() {
        pulse.beat();
    }

    public int quotes(House house) {
        return house.market().rows().size();
    }
}
