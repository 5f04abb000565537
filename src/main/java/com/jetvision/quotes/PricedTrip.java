package com.jetvision.quotes;

import com.jetvision.agents.Margin;
import com.jetvision.agents.MarginType;
import com.jetvision.platform.batches.Column;
import com.jetvision.prices.OperatorLine;
import com.jetvision.prices.PriceLeg;
import com.jetvision.prices.PricePlace;
import com.jetvision.prices.PriceRequest;
import com.jetvision.prices.PriceSheet;
import com.jetvision.prices.Prices;
import com.jetvision.rates.RateSheet;
import com.jetvision.rates.Rates;
import com.jetvision.requests.RequestId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a request gives to every price on it: its legs, the margin (its own or its agent's), and the rates of today. */
record PricedTrip(Margin margin, List<PriceLeg> legs, RateSheet rates) {
    PriceSheet price(List<OperatorLine> lines, boolean taxIncluded) {
        return Prices.calculate(new PriceRequest(lines, taxIncluded, margin, legs, rates.day()), rates);
    }

    /** Reads it; works for people and for the machine alike. */
    @Component
    static class Reader {
        private final JdbcClient jdbc;
        private final Rates rates;
        private final Clock clock;

        Reader(JdbcClient jdbc, Rates rates, Clock clock) {
            this.jdbc = jdbc;
            this.rates = rates;
            this.clock = clock;
        }

        /** Empty where there is no such request, or it is not the asker's. */
        Optional<PricedTrip> of(RequestId request) {
            return Optional.ofNullable(of(Set.of(request)).get(request));
        }

        /** Those of them that there are and that are the asker's. */
        Map<RequestId, PricedTrip> of(Set<RequestId> requests) {
            var terms = new HashMap<RequestId, Terms>();
            var legs = new HashMap<RequestId, List<PriceLeg>>();
            jdbc.sql("""
                            select r.id, coalesce(r.margin_type, a.margin_type) as margin_type,
                                   case when r.margin_type is null then a.margin_value else r.margin_value end as margin_value,
                                   o.time_zone, f.icao as from_code, f.country as from_country, f.region as from_region,
                                   t.icao as to_code, t.country as to_country, t.region as to_region,
                                   coalesce(l.passengers, r.passengers, 0) as passengers,
                                   coalesce(l.flight_minutes, 0) as minutes, l.departure_at
                              from requests r
                              join iso_agents a on a.id = r.iso_agent_id
                              join organizations o on o.id = r.organization_id
                              left join (request_legs l join airports f on f.id = l.departure_airport_id
                                                        join airports t on t.id = l.arrival_airport_id) on l.request_id = r.id
                             where r.id = any (:ids::uuid[]) order by r.id, l.leg_no""").param("ids", Column.of(requests, RequestId::value)).query(row -> {
                var id = new RequestId(row.getObject("id", UUID.class));
                terms.put(id, new Terms(margin(row), ZoneId.of(row.getString("time_zone"))));
                if (row.getString("from_code") != null) {
                    legs.computeIfAbsent(id, request -> new ArrayList<>()).add(leg(row));
                }
            });
            var sheets = new HashMap<ZoneId, RateSheet>();
            var trips = new HashMap<RequestId, PricedTrip>();
            terms.forEach((id, found) -> trips.put(
                    id,
                    new PricedTrip(
                            found.margin(),
                            legs.getOrDefault(id, List.of()),
                            sheets.computeIfAbsent(found.zone(), this::today))));
            return trips;
        }

        private RateSheet today(ZoneId zone) {
            return rates.on(LocalDate.ofInstant(clock.instant(), zone));
        }

        private record Terms(Margin margin, ZoneId zone) {}

        private static Margin margin(ResultSet row) throws SQLException {
            var value = row.getBigDecimal("margin_value");
            return new Margin(MarginType.ofCode(row.getString("margin_type")), value == null ? BigDecimal.ZERO : value);
        }

        private static PriceLeg leg(ResultSet row) throws SQLException {
            var departure = row.getObject("departure_at", OffsetDateTime.class);
            return new PriceLeg(
                    place(row, "from"),
                    place(row, "to"),
                    row.getInt("passengers"),
                    row.getInt("minutes"),
                    departure == null ? null : departure.toInstant());
        }

        private static PricePlace place(ResultSet row, String end) throws SQLException {
            return new PricePlace(
                    row.getString(end + "_code"), row.getString(end + "_country"), row.getString(end + "_region"));
        }
    }
}
