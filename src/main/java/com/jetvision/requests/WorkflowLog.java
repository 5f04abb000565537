package com.jetvision.requests;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes every state of a request down with how long it lasted, in the transaction of the change. */
@Component
class WorkflowLog {
    private static final String LEAVE = """
            with before as (
                update workflow_states
                   set state_duration_ms = greatest(0, extract(epoch from (:at - state_entered_at)) * 1000)::bigint
                 where request_id = :request and state_duration_ms is null)
            """;
    private final JdbcClient jdbc;

    WorkflowLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void drafted(RequestDrafted event) {
        enter("", event.request(), RequestStatus.DRAFT, null, null, event.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(RequestStatusChanged event) {
        enter(LEAVE, event.request(), event.to(), event.from(), event.reason(), event.at());
    }

    private void enter(
            String first,
            RequestId request,
            RequestStatus state,
            @Nullable RequestStatus before,
            @Nullable String error,
            Instant at) {
        jdbc.sql(first + """
                        insert into workflow_states (request_id, current_state, previous_state, error_message, state_entered_at)
                        values (:request, :state, :before, :error, :at)""")
                .param("request", request.value())
                .param("state", state.code())
                .param("before", before == null ? null : before.code(), Types.VARCHAR)
                .param("error", error, Types.VARCHAR)
                .param("at", utc(at))
                .update();
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

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
