package com.jetvision.clients;

import com.jetvision.agents.AgentId;
import com.jetvision.catalogue.AirportId;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** client_profiles. Every statement asks for the asker's own rows; row security below asks again. */
@Component
class ClientTable {
    private static final int MOST = 500;
    private static final String MINE = " c.organization_id = :org and (:all or c.iso_agent_id = :me) ";
    private static final String ROW = """
            select c.id, c.company_name, c.contact_name, c.title, c.email, c.phone, c.is_vip, c.payment_terms,
                   c.credit_status, c.home_airport_id, a.full_name as agent_name, c.is_active
              from client_profiles c join iso_agents a on a.id = c.iso_agent_id where """ + MINE;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Who who;

    ClientTable(JdbcClient jdbc, JsonMapper json, Who who) {
        this.jdbc = jdbc;
        this.json = json;
        this.who = who;
    }

    void insert(ClientId id, AgentId agent, OrganizationId organization, ClientForm form, Instant now) {
        fill(jdbc.sql("""
                        insert into client_profiles (id, organization_id, iso_agent_id, company_name, contact_name, title,
                               email, phone, is_vip, payment_terms, credit_status, home_airport_id,
                               communication_preference, preferences, notes, created_at)
                        values (:id, :org, :agent, :company, :contact, :title, :email, :phone, :vip, :terms, :credit, :home,
                               :communication, :preferences::jsonb, :notes, :now)"""), form)
                .param("id", id.value())
                .param("org", organization.value())
                .param("agent", agent.value())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    boolean update(ClientId id, ClientForm form, long version) {
        return mine(fill(jdbc.sql("""
                        update client_profiles c set company_name = :company, contact_name = :contact, title = :title,
                               email = :email, phone = :phone, is_vip = :vip, payment_terms = :terms,
                               credit_status = :credit, home_airport_id = :home,
                               communication_preference = :communication, preferences = :preferences::jsonb,
                               notes = :notes, lock_version = lock_version + 1
                         where c.id = :id and c.lock_version = :version and""" + MINE), form))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void setActive(ClientId id, boolean active) {
        mine(jdbc.sql("update client_profiles c set is_active = :active where c.id = :id and" + MINE))
                .param("active", active)
                .param("id", id.value())
                .update();
    }

    Optional<ClientProfile> find(ClientId id) {
        return mine(jdbc.sql("select c.* from client_profiles c where c.id = :id and" + MINE))
                .param("id", id.value())
                .query((row, n) -> profile(row))
                .optional();
    }

    List<ClientRow> rows(ClientFilter filter, int offset, int limit, ClientSort sort) {
        return narrow(ROW + narrowing(filter) + " order by " + sort.sql() + " limit :limit offset :offset", filter)
                .param("limit", Math.min(limit, MOST))
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    int count(ClientFilter filter) {
        return narrow("select count(*) from client_profiles c where" + MINE + narrowing(filter), filter)
                .query(Integer.class)
                .single();
    }

    Map<ClientGroup, Integer> counts() {
        var columns = Arrays.stream(ClientGroup.values())
                .map(group -> "count(*) filter (where " + group.condition() + ") as " + group.code())
                .collect(Collectors.joining(", "));
        return mine(jdbc.sql("select " + columns + " from client_profiles c where" + MINE))
                .query((row, n) -> {
                    var counts = new EnumMap<ClientGroup, Integer>(ClientGroup.class);
                    for (var group : ClientGroup.values()) {
                        counts.put(group, row.getInt(group.code()));
                    }
                    return counts;
                })
                .single();
    }

    Optional<ClientRow> sameAddress(EmailAddress email, @Nullable ClientId except) {
        return mine(jdbc.sql(ROW + " and lower(c.email) = :email and c.id is distinct from :except"
                        + " order by c.is_active desc, c.created_at limit 1"))
                .param("email", email.value())
                .param("except", except == null ? null : except.value(), Types.OTHER)
                .query((row, n) -> row(row))
                .optional();
    }

    List<AirportId> homeAirports() {
        return mine(jdbc.sql("select distinct c.home_airport_id from client_profiles c"
                        + " where c.home_airport_id is not null and" + MINE + " limit 200"))
                .query(UUID.class)
                .list()
                .stream()
                .map(AirportId::new)
                .toList();
    }

    private static String narrowing(ClientFilter filter) {
        return " and " + filter.group().condition()
                + " and fold(c.contact_name || ' ' || coalesce(c.company_name, '') || ' ' || coalesce(c.email, ''))"
                + " like fold(:text)"
                + (filter.terms() == null ? "" : " and c.payment_terms = :terms")
                + (filter.homeAirport() == null ? "" : " and c.home_airport_id = :home");
    }

    private StatementSpec narrow(String sql, ClientFilter filter) {
        var statement = mine(jdbc.sql(sql)).param("text", pattern(filter.text()));
        if (filter.terms() != null) {
            statement = statement.param("terms", filter.terms().code());
        }
        return filter.homeAirport() == null
                ? statement
                : statement.param("home", filter.homeAirport().value());
    }

    private static String pattern(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private StatementSpec mine(StatementSpec statement) {
        var actor = who.actor();
        return statement
                .param("org", who.organization().value())
                .param("all", actor.role() == Role.ADMIN || actor.role() == Role.MACHINE)
                .param("me", actor.person(), Types.OTHER);
    }

    private StatementSpec fill(StatementSpec statement, ClientForm form) {
        return statement
                .param("company", form.company().isEmpty() ? null : form.company(), Types.VARCHAR)
                .param("contact", form.contact())
                .param("title", form.title())
                .param("email", form.email() == null ? null : form.email().value(), Types.VARCHAR)
                .param("phone", form.phone() == null ? null : form.phone().value(), Types.VARCHAR)
                .param("vip", form.vip())
                .param("terms", form.terms().code())
                .param("credit", form.credit().code())
                .param(
                        "home",
                        form.homeAirport() == null ? null : form.homeAirport().value(),
                        Types.OTHER)
                .param("communication", form.communication().code())
                .param("preferences", json.writeValueAsString(form.preferences()))
                .param("notes", form.notes());
    }

    private static ClientRow row(ResultSet row) throws SQLException {
        var company = text(row, "company_name");
        return new ClientRow(
                new ClientId(row.getObject("id", UUID.class)),
                company.isEmpty() ? row.getString("contact_name") : company,
                row.getString("contact_name"),
                text(row, "title"),
                row.getString("email"),
                row.getString("phone"),
                row.getBoolean("is_vip"),
                terms(row),
                CreditStatus.ofCode(row.getString("credit_status")),
                home(row),
                row.getString("agent_name"),
                row.getBoolean("is_active"));
    }

    private ClientProfile profile(ResultSet row) throws SQLException {
        return new ClientProfile(
                new ClientId(row.getObject("id", UUID.class)),
                new AgentId(row.getObject("iso_agent_id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                form(row),
                row.getBoolean("is_active"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("lock_version"));
    }

    private ClientForm form(ResultSet row) throws SQLException {
        var email = row.getString("email");
        var phone = row.getString("phone");
        return new ClientForm(
                text(row, "company_name"),
                row.getString("contact_name"),
                text(row, "title"),
                email == null ? null : new EmailAddress(email),
                phone == null ? null : new PhoneNumber(phone),
                row.getBoolean("is_vip"),
                terms(row),
                CreditStatus.ofCode(row.getString("credit_status")),
                home(row),
                CommunicationPreference.ofCode(row.getString("communication_preference")),
                json.readValue(row.getString("preferences"), ClientPreferences.class),
                text(row, "notes"));
    }

    private static PaymentTerms terms(ResultSet row) throws SQLException {
        var terms = row.getString("payment_terms");
        return terms == null ? PaymentTerms.PREPAID : PaymentTerms.ofCode(terms);
    }

    private static @Nullable AirportId home(ResultSet row) throws SQLException {
        var home = row.getObject("home_airport_id", UUID.class);
        return home == null ? null : new AirportId(home);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
