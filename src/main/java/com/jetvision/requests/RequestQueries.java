package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Margin;
import com.jetvision.agents.MarginType;
import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.time.StoredTime;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads of single requests, each with the owner in the question. */
@Repository
class RequestQueries {
    static final String CLIENT_NAME = "coalesce(nullif(c.company_name, ''), c.contact_name, '')";
    static final String MINE = """
            (:organization::uuid is null or r.organization_id = :organization)
            and (:agent::uuid is null or r.iso_agent_id = :agent)""";
    private final JdbcClient jdbc;
    private final LegTable legs;
    private final Owner owner;
    private final JsonMapper json;

    RequestQueries(JdbcClient jdbc, LegTable legs, Owner owner, JsonMapper json) {
        this.jdbc = jdbc;
        this.legs = legs;
        this.owner = owner;
        this.json = json;
    }

    RequestDetails details(RequestId id) {
        return mine("""
                        select r.*, a.full_name as agent_name, {client} as client_name
                          from requests r
                          join iso_agents a on a.id = r.iso_agent_id
                          left join client_profiles c on c.id = r.client_profile_id
                         where r.id = :id and {mine}""")
                .param("id", id.value())
                .query((row, number) -> details(id, row, legs.of(id)))
                .optional()
                .orElseThrow(() -> new NotFound("request"));
    }

    Optional<SavedDraft> draft(RequestId id) {
        return mine("""
                        select request_number, draft, draft_step, last_activity_at from requests r
                         where r.id = :id and r.status = 'draft' and {mine}""")
                .param("id", id.value())
                .query((row, number) -> new SavedDraft(
                        id,
                        row.getString("request_number"),
                        json.readValue(row.getString("draft"), DraftForm.class),
                        row.getInt("draft_step"),
                        instant(row, "last_activity_at")))
                .optional();
    }

    Optional<RequestId> byTrip(OrganizationId organization, String avinodeTripId) {
        return jdbc.sql("select id from requests where organization_id = :organization and avinode_trip_id = :trip")
                .param("organization", organization.value())
                .param("trip", avinodeTripId)
                .query(UUID.class)
                .optional()
                .map(RequestId::new);
    }

    /** Open requests of this client between the same airports, leaving within a day of that date. */
    List<LikeRequest> alike(@Nullable RequestId self, ClientId client, String from, String to, LocalDate date) {
        return mine("""
                        select r.id, r.request_number, r.departure_date from requests r
                         where r.client_profile_id = :client and r.departure_airport = :from and r.arrival_airport = :to
                           and r.departure_date between :date - 1 and :date + 1 and r.id is distinct from :self::uuid
                           and r.stage not in ('closed', 'lost', 'cancelled') and {mine}
                         order by r.created_at desc limit 3""")
                .param("client", client.value())
                .param("from", from)
                .param("to", to)
                .param("date", date)
                .param("self", self == null ? null : self.value())
                .query((row, number) -> new LikeRequest(
                        new RequestId(row.getObject("id", UUID.class)),
                        row.getString("request_number"),
                        row.getObject("departure_date", LocalDate.class)))
                .list();
    }

    /** Fills in whose rows may be read. */
    private JdbcClient.StatementSpec mine(String sql) {
        return jdbc.sql(sql.replace("{mine}", MINE).replace("{client}", CLIENT_NAME))
                .param("organization", owner.organization())
                .param("agent", owner.agent());
    }

    private static RequestDetails details(RequestId id, ResultSet row, List<LegView> legs) throws SQLException {
        var client = row.getObject("client_profile_id", UUID.class);
        var category = row.getString("aircraft_category");
        var failure = row.getString("failure_reason");
        return new RequestDetails(
                id,
                row.getString("request_number"),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                new AgentId(row.getObject("iso_agent_id", UUID.class)),
                row.getString("agent_name"),
                client == null ? null : new ClientId(client),
                row.getString("client_name"),
                RequestStatus.ofCode(row.getString("status")),
                Stage.ofCode(row.getString("stage")),
                Priority.ofCode(row.getString("priority")),
                TripType.ofCode(row.getString("trip_type")),
                legs,
                row.getInt("passengers"),
                category == null ? null : AircraftCategory.of(category).orElse(null),
                row.getString("aircraft_type"),
                budget(row),
                needs(row),
                margin(row),
                trip(row),
                row.getInt("operators_contacted"),
                row.getInt("quotes_expected"),
                row.getInt("quotes_received"),
                failure == null ? row.getString("cancelled_reason") : failure,
                instant(row, "created_at"),
                StoredTime.at(row, "submitted_at"));
    }

    static @Nullable Money budget(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("budget");
        return amount == null ? null : Money.rounded(amount, Currency.getInstance(row.getString("budget_currency")));
    }

    private static RequestNeeds needs(ResultSet row) throws SQLException {
        return new RequestNeeds(
                row.getObject("flexible_days", Integer.class),
                row.getBoolean("ground_transport"),
                row.getString("catering"),
                row.getString("pets"),
                row.getString("baggage"),
                row.getString("special_requirements"));
    }

    private static Margin margin(ResultSet row) throws SQLException {
        var type = row.getString("margin_type");
        return type == null ? Margin.USUAL : new Margin(MarginType.ofCode(type), row.getBigDecimal("margin_value"));
    }

    private static @Nullable Trip trip(ResultSet row) throws SQLException {
        var trip = row.getString("avinode_trip_id");
        var link = row.getString("avinode_deep_link");
        return trip == null || link == null ? null : new Trip(trip, URI.create(link));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
