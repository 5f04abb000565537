package com.jetvision.avinode.events;

import com.jetvision.avinode.client.TripAnswer;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Our trips by all of their names. */
@Repository
@Transactional
public class TripTable {
    private final JdbcClient jdbc;

    TripTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request has one trip; the latest counts. */
    public void made(RequestId request, TripAnswer trip, boolean differs) {
        jdbc.sql("""
                        insert into avinode_trips as known (request_id, avinode_trip_id, avinode_trip_code, itinerary_differs)
                        values (:request, :trip, :code, :differs)
                        on conflict (request_id) do update
                        set avinode_trip_id = excluded.avinode_trip_id, itinerary_differs = excluded.itinerary_differs,
                            avinode_trip_code = coalesce(excluded.avinode_trip_code, known.avinode_trip_code)""")
                .param("request", request.value())
                .param("trip", trip.id())
                .param("code", trip.code(), Types.VARCHAR)
                .param("differs", differs)
                .update();
        named(request, trip.id());
        if (trip.code() != null) {
            named(request, trip.code());
        }
    }

    /** It has changed there, or is another: the last look says nothing any more. */
    public void lookSoon(RequestId request) {
        jdbc.sql("update avinode_trips set seen = '{}', due_at = clock_timestamp() where request_id = :request")
                .param("request", request.value())
                .update();
    }

    /** What a look at the trip says of its names. */
    public void known(RequestId request, TripAnswer trip) {
        if (trip.code() != null) {
            named(request, trip.code());
            jdbc.sql(
                            "update avinode_trips set avinode_trip_code = :code where request_id = :request and avinode_trip_id = :trip")
                    .param("code", trip.code())
                    .param("request", request.value())
                    .param("trip", trip.id())
                    .update();
        }
    }

    /** Avinode means this request by that name; one name means one request, the latest told. */
    public void named(RequestId request, String name) {
        jdbc.sql("""
                        insert into avinode_trip_names (name, request_id) values (:name, :request)
                        on conflict (organization_id, name) do update
                        set request_id = excluded.request_id, iso_agent_id = excluded.iso_agent_id""").param("name", name).param("request", request.value()).update();
    }

    /** Whose trip it is, whichever of its names is used. */
    @Transactional(readOnly = true)
    public Optional<RequestId> byName(OrganizationId organization, String name) {
        return Optional.ofNullable(byNames(organization, Set.of(name)).get(name));
    }

    /** As {@link #byName}, of many; what names no trip of the house's is not in it. */
    @Transactional(readOnly = true)
    public Map<String, RequestId> byNames(OrganizationId organization, Set<String> names) {
        var known = new HashMap<String, RequestId>();
        jdbc.sql("""
                        select avinode_trip_id as name, id as request_id from requests
                         where organization_id = :org and avinode_trip_id = any (:names)
                        union all
                        select name, request_id from avinode_trip_names where organization_id = :org and name = any (:names)""")
                .param("org", organization.value())
                .param("names", names.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("name"), new RequestId(row.getObject("request_id", UUID.class)));
                });
        return known;
    }

    /** The trip's own name, as events name it in the one dispatch. */
    @Transactional(readOnly = true)
    public Optional<String> tripOf(RequestId request) {
        return jdbc.sql("select avinode_trip_id from requests where id = :request and avinode_trip_id is not null")
                .param("request", request.value())
                .query(String.class)
                .optional();
    }

    /** The request that an RFQ belongs to. */
    @Transactional(readOnly = true)
    public Optional<RequestId> byRfq(OrganizationId organization, String rfq) {
        return jdbc.sql("select request_id from rfqs where organization_id = :org and avinode_rfq_id = :rfq limit 1")
                .param("org", organization.value())
                .param("rfq", rfq)
                .query(UUID.class)
                .optional()
                .map(RequestId::new);
    }
}
