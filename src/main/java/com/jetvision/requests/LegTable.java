package com.jetvision.requests;

import com.jetvision.catalogue.AirportId;
import com.jetvision.catalogue.Airports;
import com.jetvision.platform.time.LocalDeparture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The legs of submitted requests. By JDBC, for a wall time must reach its column untouched by the server's own zone. */
@Repository
class LegTable {
    private final JdbcClient jdbc;
    private final Airports airports;

    LegTable(JdbcClient jdbc, Airports airports) {
        this.jdbc = jdbc;
        this.airports = airports;
    }

    void write(RequestId request, List<LegView> legs) {
        for (var leg : legs) {
            jdbc.sql("""
                            insert into request_legs (request_id, leg_no, departure_airport_id, arrival_airport_id,
                                departure_local, departure_zone, departure_at, passengers, distance_nm, flight_minutes)
                            values (:request, :no, :from, :to, :local, :zone, :at, :passengers, :nm, :minutes)""")
                    .param("request", request.value())
                    .param("no", leg.no())
                    .param("from", leg.from().id().value())
                    .param("to", leg.to().id().value())
                    .param("local", leg.departure().local())
                    .param("zone", leg.departure().zone().getId())
                    .param("at", OffsetDateTime.ofInstant(leg.departsAt(), ZoneOffset.UTC))
                    .param("passengers", leg.passengers())
                    .param("nm", leg.distanceNm())
                    .param("minutes", leg.minutes())
                    .update();
        }
    }

    List<LegView> of(RequestId request) {
        return jdbc.sql("select * from request_legs where request_id = :request order by leg_no")
                .param("request", request.value())
                .query((row, number) -> leg(row))
                .list();
    }

    private LegView leg(ResultSet row) throws SQLException {
        return LegView.of(
                row.getInt("leg_no"),
                airports.get(new AirportId(row.getObject("departure_airport_id", UUID.class))),
                airports.get(new AirportId(row.getObject("arrival_airport_id", UUID.class))),
                new LocalDeparture(
                        row.getObject("departure_local", LocalDateTime.class),
                        ZoneId.of(row.getString("departure_zone"))),
                row.getInt("distance_nm"),
                row.getInt("flight_minutes"),
                row.getInt("passengers"));
    }
}
