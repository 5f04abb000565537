package com.jetvision.requests;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.money.Money;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which operators were asked for which request, and whether they answered. */
@Repository
class RfqTable {
    private final JdbcClient jdbc;

    RfqTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The departure that decides how long operators may take. */
    Instant firstDeparture(RequestId request) {
        return jdbc.sql("select departure_at from request_legs where request_id = :request and leg_no = 1")
                .param("request", request.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Those of them who had not been asked before. */
    List<OperatorId> ask(RequestId request, List<OperatorId> operators, Instant at, Instant due) {
        return operators.stream()
                .filter(operator -> ask(request, operator, at, due))
                .toList();
    }

    private boolean ask(RequestId request, OperatorId operator, Instant at, Instant due) {
        return jdbc.sql("""
                        insert into rfqs (request_id, operator_profile_id, status, sent_at, answer_due_at)
                        values (:request, :operator, 'sent', :at, :due)
                        on conflict (request_id, operator_profile_id) do nothing""")
                        .param("request", request.value())
                        .param("operator", operator.value())
                        .param("at", utc(at))
                        .param("due", utc(due))
                        .update()
                == 1;
    }

    void named(RequestId request, OperatorId operator, String avinodeRfqId) {
        jdbc.sql(
                        "update rfqs set avinode_rfq_id = :rfq where request_id = :request and operator_profile_id = :operator")
                .param("rfq", avinodeRfqId)
                .param("request", request.value())
                .param("operator", operator.value())
                .update();
    }

    Optional<String> nameOf(RequestId request, OperatorId operator) {
        return jdbc.sql(
                        "select avinode_rfq_id from rfqs where request_id = :request and operator_profile_id = :operator")
                .param("request", request.value())
                .param("operator", operator.value())
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(name -> name);
    }

    void estimated(RequestId request, OperatorId operator, Money estimate) {
        jdbc.sql("""
                        update rfqs set estimated_price = :amount, estimated_currency = :currency
                         where request_id = :request and operator_profile_id = :operator""")
                .param("amount", estimate.amount())
                .param("currency", estimate.currency().getCurrencyCode())
                .param("request", request.value())
                .param("operator", operator.value())
                .update();
    }

    void withdrawn(RequestId request, OperatorId operator) {
        jdbc.sql("""
                        update rfqs set status = 'cancelled'
                         where request_id = :request and operator_profile_id = :operator and status = 'sent'""")
                .param("request", request.value())
                .param("operator", operator.value())
                .update();
    }

    int asked(RequestId request) {
        return jdbc.sql("select count(*) from rfqs where request_id = :request and status <> 'cancelled'")
                .param("request", request.value())
                .query(Integer.class)
                .single();
    }

    /** A decline may be taken back by a quote, and a quote by a decline: the latest answer counts. Answers how many are asked. */
    int answered(RequestId request, OperatorId operator, boolean declined, @Nullable String reason, Instant at) {
        return jdbc.sql("""
                        with this as (
                            insert into rfqs (request_id, operator_profile_id, status, sent_at, answered_at, decline_reason)
                            values (:request, :operator, :status, :at, :at, :reason)
                            on conflict (request_id, operator_profile_id)
                            do update set status = excluded.status, answered_at = excluded.answered_at,
                                          decline_reason = excluded.decline_reason
                            returning 1)
                        select (select count(*) from this)
                             + (select count(*) from rfqs where request_id = :request and status <> 'cancelled'
                                                            and operator_profile_id <> :operator)""")
                .param("request", request.value())
                .param("operator", operator.value())
                .param("status", declined ? "declined" : "answered")
                .param("reason", declined ? reason : null, Types.VARCHAR)
                .param("at", utc(at))
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
