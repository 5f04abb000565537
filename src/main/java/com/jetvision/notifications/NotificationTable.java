package com.jetvision.notifications;

import com.jetvision.platform.batches.Column;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes notifications, always of one person. */
@Repository
class NotificationTable {
    /** A burst about one request is one line while it is unread: it counts, and says all. */
    private static final String INSERT = """
            insert into notifications as known
                   (id, organization_id, iso_agent_id, kind, title, body, about_request_id, link, merges, times, created_at)
            select id, :org, person, kind, title, left(body, 500), request, link, merges, times, at
              from unnest(:ids::uuid[], :persons::uuid[], :kinds::text[], :titles::text[], :bodies::text[], :requests::uuid[],
                          :links::text[], :merges::boolean[], :times::int[], :ats::timestamptz[])
                   with ordinality as line (id, person, kind, title, body, request, link, merges, times, at, no)
             order by no
            on conflict (iso_agent_id, kind, about_request_id) where merges and read_at is null and archived_at is null
            do update set times = known.times + excluded.times, created_at = excluded.created_at,
                          title = case when cast(:several as text) = '' then excluded.title
                                       else (known.times + excluded.times) || ' ' || :several end,
                          body = case when cast(:several as text) = '' then excluded.body else left(known.body || ', ' || excluded.body, 500) end""";

    private static final String ROWS = """
            select n.*, coalesce(cl.company_name, cl.contact_name, '') as client,
                   (select string_agg(a.icao || ' ' || b.icao, ' ' order by l.leg_no)
                      from request_legs l join airports a on a.id = l.departure_airport_id join airports b on b.id = l.arrival_airport_id
                     where l.request_id = n.about_request_id) as route
              from notifications n
              left join requests r on r.id = n.about_request_id left join client_profiles cl on cl.id = r.client_profile_id
             where n.iso_agent_id = :person and n.archived_at is null and %s
             order by n.created_at desc, n.id desc limit :most""";
    private final JdbcClient jdbc;

    NotificationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a kind at once. */
    void write(OrganizationId organization, List<News> news) {
        news.stream()
                .collect(Collectors.groupingBy(News::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, all) -> write(organization, kind, NewsLine.of(kind, all)));
    }

    private void write(OrganizationId organization, NotificationKind kind, List<NewsLine> lines) {
        jdbc.sql(INSERT)
                .param("org", organization.value())
                .param("ids", Column.of(lines, one -> NotificationId.next().value()))
                .param("persons", Column.of(lines, one -> one.last().to().value()))
                .param("kinds", Column.of(lines, one -> kind.code()))
                .param("titles", Column.of(lines, NewsLine::title))
                .param("bodies", Column.of(lines, NewsLine::body))
                .param("requests", Column.of(lines, NewsLine::request))
                .param("links", Column.of(lines, one -> one.last().link()))
                .param("merges", Column.of(lines, NewsLine::grows))
                .param("times", Column.of(lines, NewsLine::times))
                .param("ats", Column.of(lines, one -> one.last().at()))
                .param("several", kind.several())
                .update();
    }

    /** One line for each admin of the house; answers whose bells ring. */
    List<UUID> writeToAdmins(
            OrganizationId organization, NotificationKind kind, String title, String body, String link, Instant at) {
        return jdbc.sql("""
                        insert into notifications (id, organization_id, iso_agent_id, kind, tone, title, body, link, created_at)
                        select gen_random_uuid(), a.organization_id, a.id, :kind, 'bad', :title, :body, :link, :at
                          from iso_agents a where a.organization_id = :org and a.role = 'admin' and a.is_active
                        returning iso_agent_id""")
                .param("org", organization.value())
                .param("kind", kind.code())
                .param("title", title)
                .param("body", body)
                .param("link", link)
                .param("at", utc(at))
                .query(UUID.class)
                .list();
    }

    List<NotificationRow> rows(UUID person, NotificationFilter filter, int most) {
        return jdbc.sql(ROWS.formatted(predicate(filter)))
                .param("person", person)
                .param("most", most)
                .query(NotificationTable::row)
                .list();
    }

    long count(UUID person, NotificationFilter filter) {
        return jdbc.sql(
                        "select count(*) from notifications n where n.iso_agent_id = :person and n.archived_at is null and "
                                + predicate(filter))
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /** False when it is not this person's, or read already. */
    boolean read(UUID person, NotificationId id, Instant now) {
        return jdbc.sql(
                                "update notifications set read_at = :now where id = :id and iso_agent_id = :person and read_at is null")
                        .param("now", utc(now))
                        .param("id", id.value())
                        .param("person", person)
                        .update()
                == 1;
    }

    int readAll(UUID person, Instant now) {
        return jdbc.sql("update notifications set read_at = :now where iso_agent_id = :person and read_at is null")
                .param("now", utc(now))
                .param("person", person)
                .update();
    }

    private static String predicate(NotificationFilter filter) {
        return switch (filter) {
            case ALL -> "true";
            case UNREAD -> "n.read_at is null";
            case NEEDS_ME -> "n.read_at is null and n.kind in (" + needsMe() + ")";
        };
    }

    private static String needsMe() {
        return Arrays.stream(NotificationKind.values())
                .filter(NotificationKind::needsMe)
                .map(kind -> "'" + kind.code() + "'")
                .collect(Collectors.joining(", "));
    }

    private static NotificationRow row(ResultSet row, int number) throws SQLException {
        var request = row.getObject("about_request_id", UUID.class);
        return new NotificationRow(
                new NotificationId(row.getObject("id", UUID.class)),
                NotificationKind.ofCode(row.getString("kind")),
                row.getString("title"),
                Objects.requireNonNullElse(row.getString("body"), ""),
                request == null ? null : new RequestId(request),
                row.getString("link"),
                route(row.getString("route")),
                row.getString("client"),
                row.getObject("read_at") == null,
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /** An airport where one lands and departs again stands once. */
    private static List<String> route(@Nullable String codes) {
        var route = new ArrayList<String>();
        if (codes != null) {
            Arrays.stream(codes.split(" ", -1))
                    .filter(code -> route.isEmpty() || !route.getLast().equals(code))
                    .forEach(route::add);
        }
        return route;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
