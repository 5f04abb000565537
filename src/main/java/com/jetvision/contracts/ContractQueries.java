package com.jetvision.contracts;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.time.StoredTime;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists of contracts: an agent's own, the whole house's for an admin. */
@Component
class ContractQueries {
    private static final String FROM = """
              from contracts k
              join iso_agents a on a.id = k.iso_agent_id
             where k.organization_id = :org and (:all or k.iso_agent_id = :me)
               and (:any or k.status in (:statuses))
               and (:text = '' or concat_ws(' ', k.contract_number, k.client_name, k.client_company, k.departure_airport,
                                            k.arrival_airport, k.aircraft_type) ilike :like)
            """;
    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;

    ContractQueries(JdbcClient jdbc, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
    }

    List<ContractRow> rows(ContractFilter filter, int offset, int limit) {
        return with(filter, """
                        select k.id, k.request_id, k.contract_number, k.departure_airport, k.arrival_airport,
                               coalesce(nullif(k.client_company, ''), k.client_name) as client, k.departure_date,
                               k.aircraft_type, a.full_name as agent, k.total_amount, k.currency, k.status, k.sent_at,
                               k.signed_at, k.payment_due_at,
                               (select coalesce(sum(y.amount), 0) from payments y where y.contract_id = k.id) as paid
                        """ + FROM + " order by k.created_at desc, k.id desc offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", Math.min(limit, 500))
                .query((row, n) -> row(row))
                .list();
    }

    int count(ContractFilter filter) {
        return with(filter, "select count(*) " + FROM).query(Integer.class).single();
    }

    /** Contracts that nobody signed in time, of every house. */
    @Transactional(readOnly = true)
    List<Overdue> overdue() {
        return jdbc.sql("""
                        select id, organization_id from contracts
                         where status in ('sent', 'viewed') and expires_at <= :now order by expires_at limit 100""")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, n) -> new Overdue(
                        new ContractId(row.getObject("id", UUID.class)),
                        new OrganizationId(row.getObject("organization_id", UUID.class))))
                .list();
    }

    /** A contract to end, and whose it is. */
    record Overdue(ContractId contract, OrganizationId organization) {}

    private JdbcClient.StatementSpec with(ContractFilter filter, String sql) {
        var me = who.actor();
        var statuses = filter.statuses().stream().map(ContractStatus::code).toList();
        return jdbc.sql(sql)
                .param("org", who.organization().value())
                .param("all", me.role() != Role.AGENT)
                .param("me", me.person(), Types.OTHER)
                .param("any", statuses.isEmpty())
                .param("statuses", statuses.isEmpty() ? List.of("") : statuses)
                .param("text", filter.text())
                .param("like", "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private ContractRow row(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var status = new StatusColumn().convertToEntityAttribute(row.getString("status"));
        var due = StoredTime.at(row, "payment_due_at");
        boolean waits = status == ContractStatus.SIGNED || status == ContractStatus.PAYMENT_PENDING;
        return new ContractRow(
                new ContractId(row.getObject("id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("contract_number"),
                row.getString("client"),
                row.getString("departure_airport") + " → " + row.getString("arrival_airport"),
                row.getObject("departure_date", LocalDate.class),
                row.getString("aircraft_type"),
                row.getString("agent"),
                new Money(row.getBigDecimal("total_amount"), currency),
                new Money(row.getBigDecimal("paid"), currency),
                status,
                StoredTime.at(row, "sent_at"),
                StoredTime.at(row, "signed_at"),
                due,
                waits && due != null && clock.instant().isAfter(due));
    }
}
