package com.jetvision.dashboards;

import com.jetvision.requests.RequestId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The next legs of signed deals. No facade lists single legs over all requests, with the tail from the accepted quote. */
@Repository
class Departures {
    private static final String SQL = """
            select r.id, r.stage, l.departure_local, l.departure_zone, f.icao as departs, t.icao as lands,
                   coalesce(l.passengers, r.passengers, 0) as passengers, {client} as client,
                   coalesce((select q.aircraft_tail_number from quotes q
                              where q.request_id = r.id and q.status = 'accepted' limit 1), '') as tail
              from request_legs l
              join requests r on r.id = l.request_id
              join airports f on f.id = l.departure_airport_id
              join airports t on t.id = l.arrival_airport_id
              left join client_profiles c on c.id = r.client_profile_id
             where {own} and r.stage in ('to_pay', 'booked', 'closed') and l.departure_at >= :now
             order by l.departure_at, r.id limit :limit""";
    private final DashboardQuery query;

    Departures(DashboardQuery query) {
        this.query = query;
    }

    List<Departure> next(Scope scope, int limit) {
        return query.ask(SQL, scope)
                .param("limit", limit)
                .query((row, n) -> new Departure(
                        new RequestId(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(DashboardQuery.departure(row)),
                        row.getString("departs"),
                        row.getString("lands"),
                        row.getString("client"),
                        row.getInt("passengers"),
                        row.getString("tail"),
                        !row.getString("stage").equals("to_pay")))
                .list();
    }
}
