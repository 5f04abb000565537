package com.jetvision.requests;

import com.jetvision.platform.time.LocalDeparture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of requests, read page by page, each with the owner in the question. */
@Repository
class RequestList {
    private static final int SOON_DAYS = 7;
    private static final String OPEN = "r.stage not in ('closed', 'lost', 'cancelled')";
    private static final String NEEDS_ME =
            "(" + OPEN + " and (r.status in ('awaiting_user_action', 'failed') or r.stage = 'quotes_in'))";
    private static final String SOON = "(" + OPEN + " and first.departure_at between :now and :soon)";
    private static final String FROM = """
             from requests r
             join iso_agents a on a.id = r.iso_agent_id
             left join client_profiles c on c.id = r.client_profile_id
             left join request_legs first on first.request_id = r.id and first.leg_no = 1
            where r.archived_at is null and\s""" + RequestQueries.MINE;
    private static final String ROW = """
            select r.*, a.full_name as agent_name, %s as client_name, first.departure_local, first.departure_zone,
                   array(select f.icao || '>' || t.icao from request_legs l
                           join airports f on f.id = l.departure_airport_id
                           join airports t on t.id = l.arrival_airport_id
                          where l.request_id = r.id order by l.leg_no) as hops""".formatted(RequestQueries.CLIENT_NAME);
    private final JdbcClient jdbc;
    private final Owner owner;
    private final Clock clock;

    RequestList(JdbcClient jdbc, Owner owner, Clock clock) {
        this.jdbc = jdbc;
        this.owner = owner;
        this.clock = clock;
    }

    List<RequestRow> rows(RequestFilter filter, RequestSort sort, boolean descending, int offset, int limit) {
        return ask(
                        ROW + FROM + where(filter) + " order by " + sort.sql(descending)
                                + " offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    int count(RequestFilter filter) {
        return ask("select count(*)" + FROM + where(filter), filter)
                .query(Integer.class)
                .single();
    }

    Map<RequestView, Integer> byView() {
        var sql = "select count(*) filter (where " + OPEN + ") as open, count(*) filter (where " + NEEDS_ME
                + ") as needs_me, count(*) filter (where " + SOON + ") as soon, count(*) filter (where not " + OPEN
                + ") as closed" + FROM;
        return ask(sql, RequestFilter.ALL_OPEN)
                .query((row, number) -> {
                    var counts = new EnumMap<RequestView, Integer>(RequestView.class);
                    counts.put(RequestView.OPEN, row.getInt("open"));
                    counts.put(RequestView.NEEDS_ME, row.getInt("needs_me"));
                    counts.put(RequestView.SOON, row.getInt("soon"));
                    counts.put(RequestView.CLOSED, row.getInt("closed"));
                    return counts;
                })
                .single();
    }

    Map<Stage, Integer> byStage() {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        ask("select r.stage, count(*) as n" + FROM + " group by r.stage", RequestFilter.ALL_OPEN)
                .query(row -> {
                    counts.put(Stage.ofCode(row.getString("stage")), row.getInt("n"));
                });
        return counts;
    }

    private static String where(RequestFilter filter) {
        var conditions = new ArrayList<String>();
        conditions.add(
                switch (filter.view()) {
                    case OPEN -> OPEN;
                    case NEEDS_ME -> NEEDS_ME;
                    case SOON -> SOON;
                    case CLOSED -> "not " + OPEN;
                });
        if (!filter.text().isBlank()) {
            conditions.add("fold(concat_ws(' ', r.request_number, c.company_name, c.contact_name, r.departure_airport,"
                    + " r.arrival_airport, r.aircraft_type)) like '%' || fold(:text) || '%'");
        }
        if (!filter.stages().isEmpty()) {
            conditions.add("r.stage in (:stages)");
        }
        if (filter.departure() != null) {
            conditions.add("coalesce(first.departure_at, r.departure_date::timestamptz) between :now and :until");
        }
        if (filter.client() != null) {
            conditions.add("r.client_profile_id = :client");
        }
        return " and " + String.join(" and ", conditions);
    }

    private JdbcClient.StatementSpec ask(String sql, RequestFilter filter) {
        var now = clock.instant();
        var window = filter.departure() == null ? 0 : filter.departure().days();
        return jdbc.sql(sql)
                .param("organization", owner.organization())
                .param("agent", owner.agent())
                .param("now", utc(now))
                .param("soon", utc(now.plus(Duration.ofDays(SOON_DAYS))))
                .param("until", utc(now.plus(Duration.ofDays(window))))
                .param("text", escaped(filter.text()))
                .param("stages", filter.stages().stream().map(Stage::code).toList())
                .param(
                        "client",
                        filter.client() == null ? null : filter.client().value());
    }

    /** What was typed means itself: the pattern's own signs are taken by the letter. */
    private static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static RequestRow row(ResultSet row) throws SQLException {
        var local = row.getObject("departure_local", LocalDateTime.class);
        var failure = row.getString("failure_reason");
        return new RequestRow(
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("request_number"),
                row.getString("client_name"),
                row.getString("agent_name"),
                route((String[]) row.getArray("hops").getArray(), row),
                local == null ? null : new LocalDeparture(local, ZoneId.of(row.getString("departure_zone"))),
                row.getObject("departure_date", LocalDate.class),
                row.getObject("passengers", Integer.class),
                RequestStatus.ofCode(row.getString("status")),
                Stage.ofCode(row.getString("stage")),
                Priority.ofCode(row.getString("priority")),
                row.getInt("operators_contacted"),
                row.getInt("quotes_received"),
                row.getObject("draft_step", Integer.class),
                failure == null ? row.getString("cancelled_reason") : failure,
                RequestQueries.instant(row, "last_activity_at"),
                null,
                RequestQueries.budget(row));
    }

    private static List<String> route(String[] hops, ResultSet row) throws SQLException {
        if (hops.length == 0) {
            return Stream.of(row.getString("departure_airport"), row.getString("arrival_airport"))
                    .filter(RequestList::isKnown)
                    .toList();
        }
        var codes = new ArrayList<String>();
        for (var hop : hops) {
            for (var code : hop.split(">", 2)) {
                if (codes.isEmpty() || !codes.getLast().equals(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    private static boolean isKnown(@Nullable String code) {
        return code != null;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
