package com.jetvision.contracts;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.Formats;
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

/** What the contract comes to, and what it waits for. */
@Component
@Order(30)
class ContractFigures implements RequestFigures {
    private final JdbcClient jdbc;
    private final Who who;

    ContractFigures(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    @Override
    public Map<RequestId, RequestFigure> of(Set<RequestId> requests) {
        var figures = new HashMap<RequestId, RequestFigure>();
        jdbc.sql("""
            select distinct on (k.request_id) k.request_id, k.status, k.total_amount, k.currency,
                   (select coalesce(sum(y.amount), 0) from payments y where y.contract_id = k.id) as paid
              from contracts k
             where k.request_id in (:ids) and k.organization_id = :organization
               and (cast(:agent as uuid) is null or k.iso_agent_id = :agent)
               and k.status not in ('cancelled', 'expired')
             order by k.request_id, k.created_at desc\
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
        var currency = Currency.getInstance(row.getString("currency"));
        var status = new StatusColumn().convertToEntityAttribute(row.getString("status"));
        var total = new Money(row.getBigDecimal("total_amount"), currency);
        return new RequestFigure(now(status, total.minus(new Money(row.getBigDecimal("paid"), currency))), total);
    }

    private static @Nullable String now(ContractStatus status, Money balance) {
        return switch (status) {
            case DRAFT -> "Contract to be sent";
            case SENT -> "Contract not opened yet";
            case VIEWED -> "Contract viewed, not signed";
            case SIGNED, PAYMENT_PENDING -> Formats.money(balance) + " to be paid";
            case PAID -> "Paid, deal to be closed";
            case COMPLETED, CANCELLED, EXPIRED -> null;
        };
    }
}
