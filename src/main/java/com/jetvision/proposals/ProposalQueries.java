package com.jetvision.proposals;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.time.StoredTime;
import com.jetvision.requests.RequestId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists of proposals: an agent's own, the whole house's for an admin. */
@Component
class ProposalQueries {
    private static final String FROM = """
              from proposals p
              join client_profiles c on c.id = p.client_profile_id
              join iso_agents a on a.id = p.iso_agent_id
             where p.organization_id = :org and (:all or p.iso_agent_id = :me)
               and (:any or p.status in (:statuses))
               and (:text = '' or concat_ws(' ', p.proposal_number, p.title, c.company_name, c.contact_name) ilike :like)
            """;
    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;

    ProposalQueries(JdbcClient jdbc, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
    }

    List<ProposalRow> rows(ProposalFilter filter, int offset, int limit) {
        return with(
                        filter,
                        """
                        select p.id, p.request_id, p.proposal_number, p.title, p.status, p.view_count, p.last_viewed_at,
                               p.sent_at, p.valid_until, p.total_amount, p.currency, a.full_name as agent,
                               coalesce(c.company_name, c.contact_name) as client,
                               (select count(*) from proposal_options o where o.proposal_id = p.id) as options
                        """ + FROM
                                + " order by coalesce(p.sent_at, p.created_at) desc, p.id desc offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", Math.min(limit, 500))
                .query((row, n) -> row(row))
                .list();
    }

    int count(ProposalFilter filter) {
        return with(filter, "select count(*) " + FROM).query(Integer.class).single();
    }

    /** Open proposals whose time ran out, of every house. */
    @Transactional(readOnly = true)
    List<Overdue> overdue() {
        return jdbc.sql("""
                        select id, organization_id from proposals
                         where status in ('sent', 'viewed') and valid_until <= :now order by valid_until limit 100""")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, n) -> new Overdue(
                        new ProposalId(row.getObject("id", UUID.class)),
                        new OrganizationId(row.getObject("organization_id", UUID.class))))
                .list();
    }

    /** A proposal to end, and whose it is. */
    record Overdue(ProposalId proposal, OrganizationId organization) {}

    private JdbcClient.StatementSpec with(ProposalFilter filter, String sql) {
        Actor me = who.actor();
        var statuses = filter.statuses().stream().map(ProposalStatus::code).toList();
        return jdbc.sql(sql)
                .param("org", who.organization().value())
                .param("all", me.role() != Role.AGENT)
                .param("me", me.person(), java.sql.Types.OTHER)
                .param("any", statuses.isEmpty())
                .param("statuses", statuses.isEmpty() ? Stream.of("").toList() : statuses)
                .param("text", filter.text())
                .param("like", "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private static ProposalRow row(ResultSet row) throws SQLException {
        return new ProposalRow(
                new ProposalId(row.getObject("id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                row.getString("proposal_number"),
                row.getString("title"),
                row.getString("client"),
                row.getString("agent"),
                row.getInt("options"),
                money(row.getBigDecimal("total_amount"), row.getString("currency")),
                new StatusColumn().convertToEntityAttribute(row.getString("status")),
                row.getInt("view_count"),
                StoredTime.at(row, "last_viewed_at"),
                StoredTime.at(row, "sent_at"),
                row.getObject("valid_until", OffsetDateTime.class).toInstant());
    }

    private static Money money(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }
}
