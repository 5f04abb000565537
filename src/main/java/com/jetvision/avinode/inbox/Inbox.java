package com.jetvision.avinode.inbox;

import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.Links;
import com.jetvision.avinode.events.Said;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said on events once they are worked on: by the seeds' queue functions, in the transaction of their effect. */
@Component
@Transactional
public class Inbox {
    private static final Duration MOST_SPREAD = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Ingest ingest;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Ingest ingest, Clock clock) {
        this.jdbc = jdbc;
        this.ingest = ingest;
        this.clock = clock;
    }

    /** Files an event, durably when it answers; false when it is known already. */
    boolean store(Arrival event) {
        return ingest.store(event);
    }

    /**
     * Files what a look at Avinode found, to be acted on like an event that came by itself; false when it says nothing that
     * was not the last heard of its resource, or is filed already. Stored durably when it answers, whatever becomes of a
     * transaction around it.
     */
    public boolean fileSeen(Connection from, Said said) {
        var arrival = Arrival.seen(from, said, clock.instant());
        var heard = jdbc.sql(
                        "select content_hash, changes from avinode_heard where organization_id = ? and resource = ?")
                .param(from.organization().value())
                .param(arrival.resource())
                .query(Heard.class)
                .optional();
        if (heard.filter(last -> last.contentHash().equals(said.contentHash())).isPresent()) {
            return false;
        }
        return ingest.store(arrival.afterChange(heard.map(Heard::changes).orElse(0)));
    }

    private record Heard(String contentHash, int changes) {}

    /** In the transaction of its effect: false when this is the last that was heard of the resource already. */
    boolean hear(Claimed event, Said said) {
        if (said.resource() == null) {
            return true;
        }
        return jdbc.sql("""
                                insert into avinode_heard (organization_id, resource, content_hash)
                                values (:org, :resource, :hash)
                                on conflict (organization_id, resource) do update
                                set content_hash = excluded.content_hash, changes = avinode_heard.changes + 1,
                                    heard_at = excluded.heard_at
                                where avinode_heard.content_hash <> excluded.content_hash""")
                        .param("org", event.organization())
                        .param("resource", said.resource())
                        .param("hash", said.contentHash())
                        .update()
                == 1;
    }

    /** What found no request was not acted on: it is news again when it is told, replayed or attached. */
    void unhear(Claimed event, Said said) {
        if (said.resource() == null) {
            return;
        }
        jdbc.sql(
                        "delete from avinode_heard where organization_id = :org and resource = :resource and content_hash = :hash")
                .param("org", event.organization())
                .param("resource", said.resource())
                .param("hash", said.contentHash())
                .update();
    }

    /** In the transaction of their effects, all of one claim; false when one is lost and the effects must not stand. */
    boolean complete(UUID claim, List<Done> events) {
        int finished = jdbc.sql("select complete_webhook_events(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(claim)
                .param(events.stream().map(Done::event).toArray(UUID[]::new))
                .param(links(events, Links::request))
                .param(links(events, Links::quote))
                .param(links(events, Links::conversation))
                .param(links(events, Links::operator))
                .param(links(events, Links::message))
                .param(events.stream().map(Done::unmatched).toArray(Boolean[]::new))
                .param(events.stream().map(Done::skipped).toArray(Boolean[]::new))
                .param(events.stream().map(Done::note).toArray(String[]::new))
                .query(Integer.class)
                .single();
        return finished == events.size();
    }

    private static UUID[] links(List<Done> events, Function<Links, @Nullable UUID> which) {
        return events.stream().map(done -> which.apply(done.links())).toArray(UUID[]::new);
    }

    /** False when the claim was lost. */
    boolean fail(Claimed event, String error, String stack) {
        return jdbc.sql("select fail_webhook_event(?, ?, ?, ?)")
                .param(event.id())
                .param(event.claim())
                .param(error)
                .param(stack)
                .query(Boolean.class)
                .single();
    }

    /** Avinode asked for patience: the event waits, a little longer than asked so that not all come back at once. */
    boolean postpone(Claimed event, Duration wait, String why) {
        long spread = ThreadLocalRandom.current().nextLong(MOST_SPREAD.toMillis());
        return jdbc.sql("select postpone_webhook_event(?, ?, ? * interval '1 millisecond', ?)")
                .param(event.id())
                .param(event.claim())
                .param(wait.toMillis() + spread)
                .param(why)
                .query(Boolean.class)
                .single();
    }
}
