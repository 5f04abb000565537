package com.jetvision.requests;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.batches.Column;
import com.jetvision.platform.batches.Waves;
import com.jetvision.platform.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /**
     * Those of them who had not been asked before, and whether they have answered already. A question that was answered or
     * taken back before it was heard gets its time; one taken back may be asked anew.
     */
    List<RfqsSent.Asked> ask(RequestId request, List<OperatorId> operators, Instant at, Instant due) {
        var asked = Column.of(operators, OperatorId::value);
        var fresh = jdbc.sql("""
                        insert into rfqs as known (request_id, operator_profile_id, status, sent_at, answer_due_at)
                        select :request, operator, 'sent', :at, :due from unnest(:operators::uuid[]) operator order by operator
                        on conflict (request_id, operator_profile_id)
                        do update set sent_at = excluded.sent_at, answer_due_at = excluded.answer_due_at,
                                      status = case when known.status = 'cancelled' and known.withdrawn_at < excluded.sent_at
                                                    then 'sent' else known.status end
                                where known.answer_due_at is null and known.status <> 'sent'
                                   or known.status = 'cancelled' and known.withdrawn_at < excluded.sent_at
                        returning operator_profile_id, status in ('answered', 'declined') as answered""")
                .param("request", request.value())
                .param("operators", asked)
                .param("at", utc(at))
                .param("due", utc(due))
                .query((row, n) -> new RfqsSent.Asked(
                        new OperatorId(row.getObject("operator_profile_id", UUID.class)), row.getBoolean("answered")))
                .list();
        jdbc.sql("""
                        update rfqs set asked_last_at = :at
                         where request_id = :request and operator_profile_id = any (:operators::uuid[])
                           and (asked_last_at is null or asked_last_at < :at)""")
                .param("request", request.value())
                .param("operators", asked)
                .param("at", utc(at))
                .update();
        return fresh;
    }

    void named(RequestId request, Map<OperatorId, String> avinodeRfqIds) {
        if (avinodeRfqIds.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update rfqs set avinode_rfq_id = named.rfq
                          from unnest(:operators::uuid[], :rfqs::text[]) as named (operator, rfq)
                         where request_id = :request and operator_profile_id = named.operator""")
                .param("request", request.value())
                .param("operators", Column.of(avinodeRfqIds.keySet(), OperatorId::value))
                .param("rfqs", Column.of(avinodeRfqIds.values(), name -> name))
                .update();
    }

    void estimated(RequestId request, Map<OperatorId, Money> estimates) {
        if (estimates.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update rfqs set estimated_price = guess.amount, estimated_currency = guess.currency
                          from unnest(:operators::uuid[], :amounts::numeric[], :currencies::text[])
                               as guess (operator, amount, currency)
                         where request_id = :request and operator_profile_id = guess.operator""")
                .param("request", request.value())
                .param("operators", Column.of(estimates.keySet(), OperatorId::value))
                .param("amounts", Column.of(estimates.values(), Money::amount))
                .param(
                        "currencies",
                        Column.of(estimates.values(), guess -> guess.currency().getCurrencyCode()))
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

    void withdrawn(RequestId request, OperatorId operator, Instant at) {
        jdbc.sql("""
                        insert into rfqs as known (request_id, operator_profile_id, status, sent_at, withdrawn_at)
                        values (:request, :operator, 'cancelled', :at, :at)
                        on conflict (request_id, operator_profile_id)
                        do update set withdrawn_at = greatest(known.withdrawn_at, excluded.withdrawn_at),
                                      status = case when known.status = 'sent'
                                                     and coalesce(known.asked_last_at, known.sent_at) <= excluded.withdrawn_at
                                                    then 'cancelled' else known.status end""")
                .param("request", request.value())
                .param("operator", operator.value())
                .param("at", utc(at))
                .update();
    }

    int asked(RequestId request) {
        return asked(Set.of(request)).getOrDefault(request, 0);
    }

    /** How many operators are asked for each of these; what is not in it asked nobody. */
    Map<RequestId, Integer> asked(Set<RequestId> requests) {
        var asked = new HashMap<RequestId, Integer>();
        jdbc.sql("""
                        select request_id, count(*) from rfqs
                         where request_id = any (:requests::uuid[]) and status <> 'cancelled' group by request_id""").param("requests", Column.of(requests, RequestId::value)).query(row -> {
            asked.put(new RequestId(row.getObject("request_id", UUID.class)), row.getInt("count"));
        });
        return asked;
    }

    /**
     * A decline may be taken back by a quote, and a quote by a decline: what was said last counts, not what was heard last.
     * Tells which of these the operator has taken back since by a no.
     */
    Map<OperatorAnswer, OperatorsNo> answered(List<OperatorAnswer> answers) {
        var since = new HashMap<OperatorAnswer, OperatorsNo>();
        for (var wave : Waves.of(answers, answer -> List.of(answer.request(), answer.operator()))) {
            jdbc.sql("""
                            with answer as (
                                select request, r.organization_id as house, r.iso_agent_id as agent, operator, a.status, said, reason, no
                                  from unnest(:requests::uuid[], :operators::uuid[], :statuses::text[], :times::timestamptz[],
                                              :reasons::text[])
                                       with ordinality as a (request, operator, status, said, reason, no)
                                  join requests r on r.id = a.request),
                            known as (
                                insert into rfqs as known (organization_id, iso_agent_id, request_id, operator_profile_id, status,
                                                           sent_at, answered_at, decline_reason, declined_at)
                                select house, agent, request, operator, status, said, said, reason,
                                       case status when 'declined' then said end
                                  from answer
                                on conflict (request_id, operator_profile_id)
                                do update set status = case when known.answered_at > excluded.answered_at
                                                            then known.status else excluded.status end,
                                              answered_at = greatest(known.answered_at, excluded.answered_at),
                                              decline_reason = case when excluded.declined_at is null
                                                                      or known.declined_at > excluded.declined_at
                                                                    then known.decline_reason else excluded.decline_reason end,
                                              declined_at = greatest(known.declined_at, excluded.declined_at)
                                returning request_id, operator_profile_id, declined_at, decline_reason)
                            select a.no, k.declined_at, k.decline_reason
                              from answer a
                              join known k on k.request_id = a.request and k.operator_profile_id = a.operator
                             where k.declined_at > a.said""")
                    .param(
                            "requests",
                            Column.of(wave, answer -> answer.request().value()))
                    .param(
                            "operators",
                            Column.of(wave, answer -> answer.operator().value()))
                    .param("statuses", Column.of(wave, answer -> answer.isNo() ? "declined" : "answered"))
                    .param("times", Column.of(wave, OperatorAnswer::at))
                    .param("reasons", Column.of(wave, OperatorAnswer::reason))
                    .query(row -> {
                        since.put(wave.get(row.getInt("no") - 1), no(row));
                    });
        }
        return since;
    }

    private static OperatorsNo no(ResultSet row) throws SQLException {
        var at = row.getObject("declined_at", OffsetDateTime.class).toInstant();
        return new OperatorsNo(at, row.getString("decline_reason"));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
