package com.jetvision.avinode.looks;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.time.StoredTime;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which trips are to be looked at, when next, and what was there at the last look. Leases run on the database's clock. */
@Repository
@Transactional
public class Looks {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final TypeReference<Map<String, String>> SEEN = new TypeReference<>() {};
    private static final String TRIP = """
            select t.request_id, t.organization_id, t.iso_agent_id, t.avinode_trip_id, t.seen, t.synced_at, r.stage,
                   (select min(l.departure_at) from request_legs l where l.request_id = r.id) as departs_at,
                   exists (select from rfqs q where q.request_id = r.id and q.status = 'sent') as waiting
              from avinode_trips t join requests r on r.id = t.request_id
            """;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Looks(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A trip that somebody should look at.
     *
     * @param seen by resource, how it looked; what looks the same is not fetched again
     */
    record Due(
            RequestId request,
            OrganizationId organization,
            AgentId agent,
            String trip,
            Map<String, String> seen,
            Duration again) {}

    /** Takes trips that are due, those first where answers are waited for and departure is near; nobody else takes them meanwhile. */
    List<Due> claim(int most) {
        return jdbc.sql("""
                        update avinode_trips set leased_until = clock_timestamp() + :lease * interval '1 second'
                         where request_id = any (array(
                               select t.request_id from avinode_trips t join requests r on r.id = t.request_id
                                where t.due_at <= clock_timestamp() and coalesce(t.leased_until <= clock_timestamp(), true)
                                  and r.stage in ('sourcing', 'quotes_in', 'proposal_out', 'to_sign')
                                order by exists (select from rfqs q where q.request_id = r.id and q.status = 'sent') desc,
                                         r.departure_date, t.due_at
                                limit :most for update of t skip locked))
                        returning request_id""").param("lease", LEASE.toSeconds()).param("most", most).query(UUID.class).list().stream()
                .flatMap(request -> find(new RequestId(request)).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Due> find(RequestId request) {
        return jdbc.sql(TRIP + " where t.request_id = :request")
                .param("request", request.value())
                .query(this::due)
                .optional();
    }

    /** When it is to be looked at again: the pace follows what there is to wait for. */
    private Due due(ResultSet row, int n) throws SQLException {
        var departs = row.getObject("departs_at", OffsetDateTime.class);
        var again = Pace.of(
                row.getString("stage"),
                row.getBoolean("waiting"),
                departs == null ? null : departs.toInstant(),
                clock.instant());
        return new Due(
                new RequestId(row.getObject("request_id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                new AgentId(row.getObject("iso_agent_id", UUID.class)),
                row.getString("avinode_trip_id"),
                json.readValue(row.getString("seen"), SEEN),
                again);
    }

    /** The look is done, as far as it came. */
    void looked(Due trip, Map<String, String> seen, Duration again) {
        jdbc.sql("""
                        update avinode_trips
                           set seen = :seen::jsonb, synced_at = :now, failures = 0, last_error = null, leased_until = null,
                               due_at = clock_timestamp() + :again * interval '1 second'
                         where request_id = :request""")
                .param("seen", json.writeValueAsString(seen))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("again", again.toSeconds())
                .param("request", trip.request().value())
                .update();
    }

    /** The rate is used up: it goes on where it stopped as soon as there are calls again, and nothing is the matter. */
    void postponed(Due trip, Map<String, String> seen, Duration after) {
        jdbc.sql("""
                        update avinode_trips
                           set seen = :seen::jsonb, leased_until = null,
                               due_at = clock_timestamp() + :after * interval '1 millisecond'
                         where request_id = :request""")
                .param("seen", json.writeValueAsString(seen))
                .param("after", after.toMillis())
                .param("request", trip.request().value())
                .update();
    }

    /** It failed; after each further failure it waits longer, up to an hour. What was found before the failure stands. */
    void failed(Due trip, Map<String, String> seen, String error, Duration after) {
        jdbc.sql("""
                        update avinode_trips
                           set seen = :seen::jsonb, failures = failures + 1, last_error = :error, last_error_at = :now,
                               leased_until = null,
                               due_at = clock_timestamp() + greatest(:after * interval '1 second',
                                        least(interval '1 minute' * power(2, least(failures, 6)), interval '1 hour'))
                         where request_id = :request""")
                .param("seen", json.writeValueAsString(seen))
                .param("error", error)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("after", after.toSeconds())
                .param("request", trip.request().value())
                .update();
    }

    /** How current a trip is. */
    public record Freshness(
            @org.jspecify.annotations.Nullable Instant lookedAt,
            @org.jspecify.annotations.Nullable Instant heardAt,
            @org.jspecify.annotations.Nullable Instant waitingSince,
            @org.jspecify.annotations.Nullable String error,
            boolean itineraryDiffers) {
        static final Freshness NONE = new Freshness(null, null, null, null, false);
    }

    @Transactional(readOnly = true)
    public Freshness freshness(RequestId request) {
        return jdbc.sql("""
                        select synced_at, last_error, itinerary_differs, avinode_heard_at(request_id) as heard_at,
                               avinode_waiting_since() as waiting_since
                          from avinode_trips where request_id = :request""")
                .param("request", request.value())
                .query((row, n) -> new Freshness(
                        StoredTime.at(row, "synced_at"),
                        StoredTime.at(row, "heard_at"),
                        StoredTime.at(row, "waiting_since"),
                        row.getString("last_error"),
                        row.getBoolean("itinerary_differs")))
                .optional()
                .orElse(Freshness.NONE);
    }
}
