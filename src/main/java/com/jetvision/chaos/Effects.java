package com.jetvision.chaos;

import com.jetvision.chaos.Trace.Mark;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the marks that effects left in quotes, conversations, the audit trail and at the bell. */
final class Effects {
    private static final Map<Mark, String> QUERIES = Map.ofEntries(
            Map.entry(Mark.QUOTE, "select avinode_quote_id as key from quotes where avinode_quote_id is not null"),
            Map.entry(
                    Mark.QUOTE_TOTAL,
                    "select avinode_quote_id || ' ' || total_price as key from quotes where avinode_quote_id is not"
                            + " null"),
            Map.entry(Mark.QUOTE_AUDIT, """
                select q.avinode_quote_id as key from audit_entries a join quotes q on q.id = (a.detail #>> '{quote,value}')::uuid
                 where a.event = 'QuoteReceived'\
                """),
            Map.entry(Mark.QUOTE_CARD, """
                select q.avinode_quote_id as key from messages m join quotes q on m.card_key = 'quote:' || q.id
                 where q.avinode_quote_id is not null\
                """),
            Map.entry(Mark.QUOTE_NOTICE, notices("quote_received")),
            Map.entry(Mark.DECLINE, """
                select r.avinode_trip_id || ' ' || o.avinode_operator_id as key
                  from quotes q join requests r on r.id = q.request_id join operator_profiles o on o.id = q.operator_profile_id
                 where q.status = 'rejected'\
                """),
            Map.entry(Mark.DECLINE_AUDIT, """
                select r.avinode_trip_id || ' ' || o.avinode_operator_id as key
                  from audit_entries a join quotes q on q.id = (a.detail #>> '{quote,value}')::uuid
                  join requests r on r.id = q.request_id join operator_profiles o on o.id = q.operator_profile_id
                 where a.event = 'QuoteDeclined'\
                """),
            Map.entry(Mark.DECLINE_NOTICE, notices("quote_declined")),
            Map.entry(
                    Mark.MESSAGE,
                    "select avinode_message_id as key from messages where avinode_message_id is not null"),
            Map.entry(Mark.MESSAGE_AUDIT, """
                select m.avinode_message_id as key from audit_entries a
                  join messages m on m.id = (a.detail #>> '{message,value}')::uuid where a.event = 'MessageHeard'\
                """),
            Map.entry(Mark.ASK, "select r.avinode_trip_id as key from rfqs q join requests r on r.id = q.request_id"),
            Map.entry(Mark.ASK_AUDIT, """
                select r.avinode_trip_id as key from audit_entries a
                  join requests r on r.id = (a.detail #>> '{request,value}')::uuid where a.event = 'RfqsSent'\
                """),
            Map.entry(Mark.STATUS, """
                select r.avinode_trip_id || ' ' || w.current_state as key
                  from workflow_states w join requests r on r.id = w.request_id\
                """));

    private Effects() {}

    /** A burst is one notification that counts; every one that was ever told is in the count. */
    private static String notices(String kind) {
        return """
            select r.avinode_trip_id as key from notifications n join requests r on r.id = n.about_request_id
             cross join generate_series(1, n.times) where n.kind = '%s'\
            """.formatted(kind);
    }

    static Map<Trace, Integer> count(JdbcClient sql) {
        return QUERIES.entrySet().stream()
                .flatMap(query -> sql
                        .sql("select key, count(*) as times from (%s) traces group by key".formatted(query.getValue()))
                        .query((row, n) -> Map.entry(
                                new Trace(query.getKey(), row.getString("key")), Math.toIntExact(row.getLong("times"))))
                        .list()
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
