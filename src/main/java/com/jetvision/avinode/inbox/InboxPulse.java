package com.jetvision.avinode.inbox;

import com.jetvision.platform.events.Ref;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells open screens that a brokerage's inbox has moved. It looks once a second, and only while somebody has such a screen
 * open: so receivers and workers, on this node or another, spend nothing on being watched.
 */
@org.springframework.stereotype.Component
public class InboxPulse {
    /** After a replay the screen is refreshed for some beats in any case: a worker may be done between two looks. */
    private static final int BEATS_AFTER_REPLAY = 10;

    private final Map<OrganizationId, Beat> watched = new ConcurrentHashMap<>();
    private final LiveUpdates live;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Who who;

    InboxPulse(LiveUpdates live, JdbcClient jdbc, TransactionTemplate transaction, Who who) {
        this.live = live;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.who = who;
    }

    /** A brokerage's inbox as a whole. */
    private record InboxRef(UUID value) implements Ref {
        static InboxRef of(OrganizationId house) {
            return new InboxRef(UUID.nameUUIDFromBytes(("inbox:" + house.value()).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** What was seen last, and how often the screen is refreshed yet whatever is seen. */
    private record Beat(String seen, int forced) {}

    /** Refreshes the component while it is open, at most once a second, when something came in, was done or failed. */
    public void bind(Component component, Command refresh) {
        var house = who.organization();
        live.bind(component, InboxRef.of(house), refresh);
        component.addAttachListener(attach -> watched.putIfAbsent(house, new Beat("", 0)));
    }

    public void stir(OrganizationId house) {
        watched.computeIfPresent(house, (key, beat) -> new Beat(beat.seen(), BEATS_AFTER_REPLAY));
    }

    /** Called once a second. */
    void beat() {
        watched.forEach((house, before) -> {
            var inbox = InboxRef.of(house);
            if (!live.isHeard(inbox)) {
                watched.remove(house);
                return;
            }
            var now = who.asMachine(house, "Inbox pulse", () -> transaction.execute(status -> look(house)));
            var beat = new Beat(String.valueOf(now), Math.max(0, before.forced() - 1));
            if (watched.replace(house, before, beat)
                    && (before.forced() > 0 || !before.seen().equals(now))) {
                live.changed(Set.of(inbox.value()));
            }
        });
    }

    /** Changes with every arrival, failure, completion or death; reads the ends of indexes only. */
    private String look(OrganizationId house) {
        return jdbc.sql("""
                        select concat_ws('/',
                               (select max(received_at) from avinode_webhook_events where organization_id = :org),
                               (select max(id) from avinode_webhook_attempts where organization_id = :org),
                               (select count(*) from (select 1 from avinode_webhook_queue where organization_id = :org limit 1001) q),
                               (select string_agg(s.status || s.n, ' ') from (
                                   select w.status, (select count(*) from (select 1 from avinode_webhook_outcomes o
                                           where o.organization_id = :org and o.processing_status = w.status limit 1001) c) as n
                                     from unnest(array['failed', 'dead_letter', 'skipped']) w(status)) s))""").param("org", house.value()).query(String.class).single();
    }
}
