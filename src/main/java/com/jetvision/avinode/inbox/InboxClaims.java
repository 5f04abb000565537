package com.jetvision.avinode.inbox;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.EventType;
import com.jetvision.platform.nodes.NodeName;
import com.jetvision.platform.security.ServicePools;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which events this node works on: leases on the database's clock, taken by the seeds' functions on a small pool of their
 * own, each call a transaction of its own; or with the event itself, as it is filed ({@link EventInsert}).
 *
 * <p>The node remembers below which number nothing waits any more. A query that somebody holds open keeps the remains of
 * finished rows in the index; whoever starts above them need not step over them.
 */
@Component
class InboxClaims {
    /** Short enough that what a killed process held is worked on again within half a minute. */
    static final Duration LEASE = Duration.ofSeconds(20);
    /** Numbers are given out before their commit, so a few below the lowest seen may still come. */
    private static final long LATE = 2_000;

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final String node;
    private final Map<Lane, AtomicLong> lowest = new HashMap<>();
    private final AtomicLong lowestClaim = new AtomicLong();

    InboxClaims(ServicePools pools, NodeName node) {
        pool = pools.pool("jetvision inbox", 4);
        // a lease that a crash of the database forgets is no loss; and all that is asked here is found by an index,
        // whatever a plan that was made while the queue was empty may prefer
        pool.setConnectionInitSql("set synchronous_commit = off; set enable_seqscan = off");
        jdbc = JdbcClient.create(pool);
        this.node = node.toString();
        for (var lane : Lane.values()) {
            lowest.put(lane, new AtomicLong());
        }
    }

    /** An event's place in the queue, and the claim that holds it. */
    record Place(UUID id, UUID claimToken, int retryCount, long seq, long lowestClaim) {}

    /**
     * What a claim is asked with.
     *
     * @param lane null for all of them
     * @param parameters in the order of the question's
     */
    record Wish(@Nullable Lane lane, List<@Nullable Object> parameters) {
        static final String QUESTION = question("claim_webhook_events");
        /** Nothing, where another claims at this moment. */
        static final String IF_FREE = question("claim_webhook_events_if_free");

        private static String question(String function) {
            return "select id, claim_token, retry_count, seq, lowest_claim from " + function
                    + "(?, ? * interval '1 second', ?, ?, ?, ?)";
        }
    }

    /** To be asked here, or in the statement that files an event, for a worker that waits for one. */
    Wish wish(@Nullable Lane lane, int batch) {
        return new Wish(
                lane,
                Arrays.asList(
                        batch,
                        LEASE.toSeconds(),
                        lane == null ? null : lane.code(),
                        lane == null ? 0 : from(lane).get(),
                        lowestClaim.get(),
                        node));
    }

    /** What a wish was granted, beside the events that were just filed, of which most of it will be. */
    record Handed(Lane lane, List<Place> places, List<Arrival> filed) {
        static final Handed NOTHING = new Handed(Lane.SAID, List.of(), List.of());
    }

    /** The events in their places; those that were just filed need not be read. */
    List<Claimed> of(Handed handed) {
        note(handed.lane(), handed.places());
        var filed = new HashMap<UUID, Arrival>();
        handed.filed().forEach(event -> filed.put(event.id(), event));
        var events = read(handed.places().stream()
                .filter(place -> !filed.containsKey(place.id()))
                .toList());
        for (var place : handed.places()) {
            var event = filed.get(place.id());
            if (event != null) {
                events.put(place.id(), event.claimed(place));
            }
        }
        return inPlace(handed.places(), events);
    }

    /** The oldest that wait and that nobody works on, each with what else waits of its trip; of all lanes where that is null. */
    List<Claimed> claim(@Nullable Lane lane, int batch) {
        var places = jdbc.sql(Wish.QUESTION)
                .params(wish(lane, batch).parameters())
                .query(Place.class)
                .list();
        note(lane, places);
        return inPlace(places, read(places));
    }

    private static List<Claimed> inPlace(List<Place> places, Map<UUID, Claimed> events) {
        return places.stream()
                .map(place -> events.get(place.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private void note(@Nullable Lane lane, List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        lowestClaim.accumulateAndGet(places.getFirst().lowestClaim(), Math::max);
        if (lane != null) {
            from(lane).accumulateAndGet(places.getFirst().seq() - LATE, Math::max);
        }
    }

    private Map<UUID, Claimed> read(List<Place> places) {
        var events = new HashMap<UUID, Claimed>();
        if (places.isEmpty()) {
            return events;
        }
        var byId = new HashMap<UUID, Place>();
        places.forEach(place -> byId.put(place.id(), place));
        jdbc.sql("""
                        select id, organization_id, connection_id, request_id, event_type, native_event_type, avinode_event_id, resource,
                               raw_payload::text as payload
                          from avinode_webhook_events where id = any (?)""").param(places.stream().map(Place::id).toArray(UUID[]::new)).query(row -> {
            var place = Objects.requireNonNull(byId.get(row.getObject("id", UUID.class)));
            events.put(place.id(), claimed(row, place));
        });
        return events;
    }

    private static Claimed claimed(ResultSet row, Place place) throws SQLException {
        var type = row.getString("event_type");
        return new Claimed(
                place.id(),
                place.claimToken(),
                row.getObject("organization_id", UUID.class),
                row.getObject("connection_id", UUID.class),
                row.getObject("request_id", UUID.class),
                type == null ? null : EventType.ofCode(type).orElseThrow(),
                row.getString("native_event_type"),
                row.getString("avinode_event_id"),
                row.getString("resource"),
                row.getString("payload"),
                place.retryCount());
    }

    /** Keeps the leases of work that goes on; answers the claims that are still held. */
    Set<UUID> renew(Collection<UUID> tokens) {
        return new HashSet<>(jdbc.sql("select * from renew_webhook_claims(?, ? * interval '1 second')")
                .param(tokens.toArray(UUID[]::new))
                .param(LEASE.toSeconds())
                .query(UUID.class)
                .list());
    }

    /** Gives back, untried, what is left of a claim. */
    void release(UUID token) {
        jdbc.sql("select release_webhook_claim(?)")
                .param(token)
                .query((row, n) -> n)
                .list();
    }

    /**
     * Moves the marks below which nothing waits, which each claim moves too. Looks above the mark only, unless it is to be
     * thorough: then what came late, or waited for its trip, is found as well.
     */
    void moveMarks(boolean thorough) {
        for (var lane : Lane.values()) {
            var mark = from(lane);
            var first = jdbc.sql("select min(seq) from avinode_webhook_queue where lane = ? and seq >= ?")
                    .param(lane.code())
                    .param(thorough ? 0 : mark.get())
                    .query(Long.class)
                    .optional();
            first.ifPresent(seq -> mark.set(Math.max(0, seq - LATE)));
        }
    }

    private AtomicLong from(Lane lane) {
        return Objects.requireNonNull(lowest.get(lane));
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
