package com.jetvision.chaos;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.AvinodeConnections.Settings;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The brokerage that everything happens to: an agent, a connection to Avinode, and requests whose trips are out. */
public record House(UUID organization, UUID agent, List<String> trips) {
    public static final String SECRET = "whsec_Y2hhb3MtY2hhb3MtY2hhb3MtY2hhb3MtY2hhb3MhISE=";
    private static final String NAME = "Meridian Air Brokers";

    public static House build(ApplicationContext parts, JdbcClient sql, int trips) {
        var house = new House(
                Ids.next(),
                Ids.next(),
                IntStream.range(0, trips).mapToObj("atrip-%05d"::formatted).toList());
        house.people(sql);
        house.requests(sql);
        house.connect(parts);
        return house;
    }

    private void people(JdbcClient sql) {
        sql.sql("insert into organizations (id, name, legal_name, slug) values (:id, :name, :name, 'meridian')")
                .param("id", organization)
                .param("name", NAME)
                .update();
        sql.sql("""
            insert into iso_agents (id, organization_id, email, full_name, role, margin_type, margin_value,
                                    commission_percentage, onboarding_status, is_active)
            values (:id, :org, 'dana@chaos.example', 'Dana Holt', 'iso_agent', 'percentage', 10, 10, 'completed', true)\
            """).param("id", agent).param("org", organization).update();
        sql.sql("""
            insert into client_profiles (organization_id, iso_agent_id, company_name, contact_name, email)
            values (:org, :agent, 'Harlow Capital', 'Rebecca Harlow', 'r.harlow@example.com')\
            """).param("agent", agent).param("org", organization).update();
    }

    private void requests(JdbcClient sql) {
        sql.sql("""
            insert into requests (organization_id, iso_agent_id, client_profile_id, request_number, status, stage,
                   departure_airport, arrival_airport, departure_date, passengers, margin_type, margin_value,
                   submitted_at, avinode_trip_id, avinode_deep_link)
            select :org, :agent, c.id, 'JV-' || trip, 'awaiting_user_action', 'sourcing', 'KTEB', 'KVNY',
                   current_date + 5, 8, 'percentage', 8, now(), trip, 'http://localhost/' || trip
              from unnest(:trips) trip, client_profiles c where c.organization_id = :org\
            """)
                .param("org", organization)
                .param("agent", agent)
                .param("trips", trips.toArray(String[]::new))
                .update();
        sql.sql("""
            insert into request_legs (organization_id, iso_agent_id, request_id, leg_no, departure_airport_id,
                   arrival_airport_id, departure_local, departure_zone, departure_at, passengers, distance_nm,
                   flight_minutes)
            select r.organization_id, r.iso_agent_id, r.id, 1, f.id, t.id, r.departure_date + time '09:00',
                   f.time_zone, (r.departure_date + time '09:00') at time zone f.time_zone, 8, 2129, 310
              from requests r, airports f, airports t
             where r.organization_id = :org and f.icao = 'KTEB' and t.icao = 'KVNY'\
            """).param("org", organization).update();
    }

    private void connect(ApplicationContext parts) {
        var nobody = new Settings("meridian", URI.create("http://localhost:1/api"), SECRET, "token");
        var id = new OrganizationId(organization);
        var connections = parts.getBean(AvinodeConnections.class);
        parts.getBean(Who.class).asMachine(id, "Chaos", () -> connections.save(id, nobody));
    }
}
