package com.jetvision.proposals;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestFigure;
import com.jetvision.requests.RequestFigures;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the offer that is out comes to, and whether the client has looked. */
@Component
@Order(20)
class ProposalFigures implements RequestFigures {
    private final JdbcClient jdbc;
    private final Who who;

    ProposalFigures(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    @Override
    public Map<RequestId, RequestFigure> of(Set<RequestId> requests) {
        var figures = new HashMap<RequestId, RequestFigure>();
        jdbc.sql("""
            select distinct on (p.request_id) p.request_id, p.status, p.view_count, p.currency,
                   coalesce(o.total, p.total_amount) as total
              from proposals p
              left join proposal_options o on o.id = p.accepted_option_id
             where p.request_id in (:ids) and p.organization_id = :organization
               and (cast(:agent as uuid) is null or p.iso_agent_id = :agent)
               and p.status in ('sent', 'viewed', 'accepted')
             order by p.request_id, p.sent_at desc nulls last\
            """)
                .param("ids", requests.stream().map(RequestId::value).toList())
                .param("organization", who.organization().value())
                .param("agent", who.isAdmin() ? null : who.actor().person(), Types.OTHER)
                .query(row -> {
                    figures.put(new RequestId(row.getObject("request_id", UUID.class)), figure(row));
                });
        return figures;
    }

    private static RequestFigure figure(ResultSet row) throws SQLException {
        var status = new StatusColumn().convertToEntityAttribute(row.getString("status"));
        var total = new Money(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency")));
        return new RequestFigure(now(status, row.getInt("view_count")), total);
    }

    private static @Nullable String now(ProposalStatus status, int views) {
        return switch (status) {
            case SENT -> "Not opened yet";
            case VIEWED -> views > 1 ? "Viewed %d times".formatted(views) : "Viewed once";
            case DRAFT, GENERATED, ACCEPTED, REJECTED, EXPIRED -> null;
        };
    }
}
