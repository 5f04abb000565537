package com.jetvision.requests;

import com.jetvision.platform.batches.Column;
import com.jetvision.platform.batches.Waves;
import com.jetvision.platform.transactions.BeforeCommit;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes every state of a request down with how long it lasted, at the end of the transaction of the change. */
@Component
class WorkflowLog {
    private final JdbcClient jdbc;
    private final BeforeCommit<Step> steps = new BeforeCommit<>(this::write);

    WorkflowLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request's next state; before it there was none when it was drafted. */
    private record Step(
            RequestId request,
            @Nullable RequestStatus before,
            RequestStatus state,
            @Nullable String error,
            Instant at) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void drafted(RequestDrafted event) {
        steps.add(new Step(event.request(), null, RequestStatus.DRAFT, null, event.at()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(RequestStatusChanged event) {
        steps.add(new Step(event.request(), event.from(), event.to(), event.reason(), event.at()));
    }

    /** All at once, but for a request that took two steps: there one after the other. */
    private void write(List<Step> all) {
        Waves.of(all, Step::request).forEach(this::writeWave);
    }

    private void writeWave(List<Step> steps) {
        jdbc.sql("""
                        with step as (
                            select * from unnest(:requests::uuid[], :befores::text[], :states::text[], :errors::text[],
                                                 :times::timestamptz[]) as s (request, before, state, error, at)),
                        passed as (
                            update workflow_states w
                               set state_duration_ms = greatest(0, extract(epoch from (s.at - w.state_entered_at)) * 1000)::bigint
                              from step s
                             where w.request_id = s.request and w.request_id = any (:requests::uuid[])
                               and w.state_duration_ms is null)
                        insert into workflow_states (organization_id, iso_agent_id, request_id, current_state, previous_state,
                                                     error_message, state_entered_at)
                        select r.organization_id, r.iso_agent_id, r.id, s.state, s.before, s.error, s.at
                          from step s join requests r on r.id = s.request""")
                .param("requests", Column.of(steps, step -> step.request().value()))
                .param("befores", Column.of(steps, step -> code(step.before())))
                .param("states", Column.of(steps, step -> code(step.state())))
                .param("errors", Column.of(steps, Step::error))
                .param("times", Column.of(steps, Step::at))
                .update();
    }

    private static @Nullable String code(@Nullable RequestStatus status) {
        return status == null ? null : status.code();
    }

    /** From the first state to the present one; those passed in the same instant in the machine's order. */
    List<StateStep> of(RequestId request) {
        return jdbc
                .sql("""
                        select current_state, previous_state, state_entered_at, state_duration_ms, error_message
                          from workflow_states where request_id = :request""")
                .param("request", request.value())
                .query((row, number) -> {
                    var before = row.getString("previous_state");
                    var lasted = row.getObject("state_duration_ms", Long.class);
                    return new StateStep(
                            RequestStatus.ofCode(row.getString("current_state")),
                            before == null ? null : RequestStatus.ofCode(before),
                            row.getObject("state_entered_at", OffsetDateTime.class)
                                    .toInstant(),
                            lasted == null ? null : Duration.ofMillis(lasted),
                            row.getString("error_message"));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(StateStep::enteredAt).thenComparing(StateStep::status))
                .toList();
    }

    /** How often the request was put up for the marketplace so far. */
    int attempts(RequestId request) {
        return jdbc.sql(
                        "select count(*) from workflow_states where request_id = :request and current_state = 'pending'")
                .param("request", request.value())
                .query(Integer.class)
                .single();
    }
}
