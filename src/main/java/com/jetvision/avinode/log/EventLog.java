package com.jetvision.avinode.log;

import com.jetvision.avinode.log.WebhookEventDetails.FailedTry;
import com.jetvision.platform.security.Who;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the inbox as an admin does: always one brokerage, newest first, a page after a row rather than an offset. */
@Repository
class EventLog {
    /** Parts of an id are looked for among so many of the newest events, whole ids among all. */
    static final int SEARCHED = 20_000;

    private static final int FOUND_AT_MOST = 1_000;
    private static final String FROM = """
             from avinode_webhook_events e
             left join requests r on r.organization_id = e.organization_id and r.id = coalesce(e.request_id,
                   (select q.id from requests q where q.organization_id = :org and q.avinode_trip_id = e.avinode_trip_id limit 1))
             left join avinode_connections c on c.id = e.connection_id
             left join operator_profiles o on o.id = e.operator_profile_id and o.organization_id = e.organization_id
            where e.organization_id = :org\s""";
    private static final String EXACT = """
            e.id in ((select x.id from avinode_webhook_events x
                      where x.organization_id = :org
                        and (x.avinode_event_id = :text or x.avinode_trip_id = :text or x.avinode_quote_id = :text
                             or x.request_id in (select q.id from requests q
                                                  where q.organization_id = :org and q.request_number in (:text, upper(:text))))
                      limit %1$d)
                     union all
                     (select n.id from (select * from avinode_webhook_events x where x.organization_id = :org
                                         order by x.received_at desc, x.id desc limit %2$d) n
                       where position(lower(:text) in lower(concat_ws(' ', n.avinode_event_id, n.avinode_trip_id,
                              n.avinode_rfq_id, n.avinode_quote_id, n.avinode_operator_id, n.avinode_thread_id))) > 0
                       limit %1$d))""".formatted(FOUND_AT_MOST, SEARCHED);
    private static final String AGAIN = """
            update avinode_webhook_outcomes o
               set processing_status = 'pending', next_retry_at = clock_timestamp(), retry_count = 0, unmatched = false,
                   error_message = null, error_stack = null, processed_at = null, processing_duration_ms = null
            """;
    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;

    EventLog(JdbcClient jdbc, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
    }

    List<WebhookEventRow> rows(WebhookEventFilter filter, WebhookEvents.@Nullable After after, int offset, int limit) {
        var page = after == null ? "" : " and (e.received_at, e.id) < (:afterAt, :afterId)";
        var sql = "select " + EventRows.COLUMNS + FROM + narrowing(filter) + page
                + " order by e.received_at desc, e.id desc offset :offset limit :limit";
        var statement = narrow(sql, filter).param("offset", offset).param("limit", limit);
        if (after != null) {
            statement = statement
                    .param("afterAt", OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC))
                    .param("afterId", after.id().value());
        }
        return statement.query(EventRows::row).list();
    }

    /** Counts no further than {@code most}. */
    int count(WebhookEventFilter filter, int most) {
        var sql = "select count(*) from (select 1 from avinode_webhook_events e where e.organization_id = :org "
                + narrowing(filter) + " limit :most) counted";
        return narrow(sql, filter).param("most", most).query(Integer.class).single();
    }

    Optional<WebhookEventDetails> find(WebhookEventId id) {
        return mine("select " + EventRows.COLUMNS + EventRows.MORE + FROM + " and e.id = :id")
                .param("id", id.value())
                .query((row, n) -> EventRows.details(row, failures(id)))
                .optional();
    }

    private List<FailedTry> failures(WebhookEventId id) {
        return mine("""
                        select * from avinode_webhook_attempts
                         where organization_id = :org and event_id = :id order by id desc limit 50""").param("id", id.value()).query(EventRows::failure).list();
    }

    /** Numbers over the list; "today" is the reader's. */
    WebhookFigures figures(ZoneId reader) {
        var midnight = LocalDate.ofInstant(clock.instant(), reader)
                .atStartOfDay(reader)
                .toOffsetDateTime();
        return mine("""
                        select (select count(*) from (select 1 from avinode_webhook_events e
                                 where e.organization_id = :org and e.received_at >= :midnight limit :most) t) as today,
                               (select percentile_cont(0.5) within group (order by t.processing_duration_ms)
                                  from (select processing_duration_ms from avinode_webhook_events e
                                         where e.organization_id = :org and e.outcome = 'completed'
                                           and e.received_at >= :midnight
                                         order by e.received_at desc limit 500) t) as median,
                               (select min(e.received_at) from avinode_webhook_events e
                                 where e.organization_id = :org and %s) as oldest,
                               (select min(e.next_retry_at) from avinode_webhook_events e
                                 where e.organization_id = :org and %s) as next_retry,
                               (select min(e.received_at) from avinode_webhook_events e
                                 where e.organization_id = :org and %s) as dead_since""".formatted(
                                WebhookGroup.WAITING.condition(),
                                WebhookGroup.RETRYING.condition(),
                                WebhookGroup.DEAD_LETTER.condition()))
                .param("midnight", midnight)
                .param("most", WebhookFigures.TODAY_COUNTED + 1)
                .query(EventRows::figures)
                .single();
    }

    /**
     * Puts events back to be done now, with all their attempts before them. Leaves alone what a worker holds, and what
     * waits already: said twice, it happens once.
     */
    List<UUID> replay(Collection<WebhookEventId> ids) {
        return mine(AGAIN + """
                         where o.organization_id = :org and o.event_id = any (:ids) and o.processing_status <> 'pending'
                           and webhook_event_lease(o.event_id) is null
                        returning o.event_id""").param("ids", array(ids)).query(UUID.class).list();
    }

    /** What is done for a request, or skipped, or held by a worker, is left alone. */
    List<UUID> skip(Collection<WebhookEventId> ids) {
        open(ids);
        return mine("""
                        update avinode_webhook_outcomes o
                           set processing_status = 'skipped', processed_at = clock_timestamp()
                         where o.organization_id = :org and o.event_id = any (:ids)
                           and webhook_event_lease(o.event_id) is null
                           and (o.processing_status in ('pending', 'failed', 'dead_letter')
                                or (o.processing_status = 'completed' and o.unmatched))
                        returning o.event_id""").param("ids", array(ids)).query(UUID.class).list();
    }

    /** Ties an event, and those of the same trip that found no request either, to a request; none when it has one. */
    List<UUID> attach(WebhookEventId id, UUID request) {
        open(List.of(id));
        return mine(AGAIN + """
                             , request_id = :request
                          from avinode_webhook_arrivals a
                         where a.id = o.event_id and o.organization_id = :org and o.request_id is null
                           and webhook_event_lease(o.event_id) is null
                           and (o.event_id = :id
                                or (o.unmatched and o.processing_status = 'completed' and a.avinode_trip_id =
                                    (select x.avinode_trip_id from avinode_webhook_arrivals x
                                      where x.id = :id and x.organization_id = :org)))
                        returning o.event_id""")
                .param("id", id.value())
                .param("request", request)
                .query(UUID.class)
                .list();
    }

    /** What waits for its first attempt has no outcome yet to be changed. */
    private void open(Collection<WebhookEventId> ids) {
        mine("""
                        select open_webhook_outcomes(array(
                               select a.id from avinode_webhook_arrivals a where a.organization_id = :org and a.id = any (:ids)))""").param("ids", array(ids)).query((row, n) -> n).list();
    }

    /** Which of these a worker holds at this moment. */
    List<UUID> held(Collection<WebhookEventId> ids) {
        return mine("""
                        select e.id from avinode_webhook_events e
                         where e.organization_id = :org and e.id = any (:ids)
                           and webhook_event_lease(e.id) is not null""").param("ids", array(ids)).query(UUID.class).list();
    }

    /** The newest of a group. */
    List<WebhookEventId> ids(WebhookGroup group, int most) {
        return mine("select e.id from avinode_webhook_events e where e.organization_id = :org and " + group.condition()
                        + " order by e.received_at desc limit :most")
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(WebhookEventId::new)
                .toList();
    }

    private static String narrowing(WebhookEventFilter filter) {
        return " and " + filter.group().condition()
                + (filter.type().isEmpty() ? "" : " and (e.event_type = :type or e.native_event_type = :type)")
                + (filter.trip().isEmpty() ? "" : " and e.avinode_trip_id = :trip")
                + (filter.since() == null ? "" : " and e.received_at >= :since")
                + (filter.text().isEmpty() ? "" : " and " + EXACT);
    }

    private StatementSpec narrow(String sql, WebhookEventFilter filter) {
        var since = filter.since();
        var statement = mine(sql);
        if (!filter.type().isEmpty()) {
            statement = statement.param("type", filter.type());
        }
        if (!filter.trip().isEmpty()) {
            statement = statement.param("trip", filter.trip());
        }
        if (since != null) {
            statement = statement.param(
                    "since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        }
        return filter.text().isEmpty() ? statement : statement.param("text", filter.text());
    }

    private StatementSpec mine(String sql) {
        return jdbc.sql(sql).param("org", who.organization().value());
    }

    private static UUID[] array(Collection<WebhookEventId> ids) {
        return ids.stream().map(WebhookEventId::value).toArray(UUID[]::new);
    }
}
