package com.jetvision.avinode;

import com.jetvision.avinode.client.TripAnswer;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Our trips by both of their names, and how they looked when we last looked. */
@Repository
class TripTable {
    private final JdbcClient jdbc;

    TripTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request has one trip; the latest named counts. */
    void made(RequestId request, TripAnswer trip, boolean differs) {
        jdbc.sql("""
                        insert into avinode_trips (request_id, avinode_trip_id, avinode_trip_code, itinerary_differs)
                        values (:request, :trip, :code, :differs)
                        on conflict (request_id) do update
                        set avinode_trip_id = excluded.avinode_trip_id, itinerary_differs = excluded.itinerary_differs,
                            avinode_trip_code = coalesce(excluded.avinode_trip_code, avinode_trips.avinode_trip_code)""")
                .param("request", request.value())
                .param("trip", trip.id())
                .param("code", trip.code(), Types.VARCHAR)
                .param("differs", differs)
                .update();
    }

    /** Whose trip it is, by the short id that webhooks name it by. */
    Optional<RequestId> byCode(OrganizationId organization, String code) {
        return jdbc.sql("""
                        select request_id from avinode_trips
                         where organization_id = :org and avinode_trip_code = :code""")
                .param("org", organization.value())
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(RequestId::new);
    }
}
