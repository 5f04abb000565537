package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.time.LocalDeparture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database on behalf of one dashboard: {@code {own}} in a statement becomes its scope. */
@Component
class DashboardQuery {
    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;

    DashboardQuery(JdbcClient jdbc, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
    }

    /** An agent's own deals always; an admin's own or, asked for the team, those of the house. */
    Scope scope(boolean team) {
        Actor actor = who.actor();
        return new Scope(who.organization().value(), team && who.isAdmin() ? null : actor.person());
    }

    JdbcClient.StatementSpec ask(String sql, Scope scope) {
        return jdbc.sql(sql.replace("{own}", Scope.OWN)
                        .replace("{client}", CLIENT)
                        .replace("{hops}", HOPS))
                .param("house", scope.house())
                .param("agent", scope.agent(), Types.OTHER)
                .param("now", utc(clock.instant()));
    }

    Instant now() {
        return clock.instant();
    }

    private static final String CLIENT = "coalesce(nullif(c.company_name, ''), c.contact_name, '')";
    private static final String HOPS = """
            array(select f.icao || '>' || t.icao from request_legs l
                    join airports f on f.id = l.departure_airport_id
                    join airports t on t.id = l.arrival_airport_id
                   where l.request_id = r.id order by l.leg_no)""";

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return Money.rounded(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }

    static @Nullable LocalDeparture departure(ResultSet row) throws SQLException {
        var local = row.getObject("departure_local", LocalDateTime.class);
        return local == null ? null : new LocalDeparture(local, ZoneId.of(row.getString("departure_zone")));
    }

    /** The airports in the order they are flown; one where a party lands and departs again stands once. */
    static List<String> route(ResultSet row) throws SQLException {
        var codes = new ArrayList<String>();
        for (var hop : (String[]) row.getArray("hops").getArray()) {
            for (var code : hop.split(">", 2)) {
                if (codes.isEmpty() || !codes.getLast().equals(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }
}
