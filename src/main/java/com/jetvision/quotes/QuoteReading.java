package com.jetvision.quotes;

import com.jetvision.platform.security.Who;
import com.jetvision.platform.time.StoredTime;
import com.jetvision.requests.RequestId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads quotes as rows for people: by rank, then what has run out, then what was declined. */
@Component
class QuoteReading {
    private static final int MOST_ROWS = 500;
    private static final Comparator<QuoteRow> ORDER = Comparator.comparing((QuoteRow row) -> !row.open())
            .thenComparing(QuoteRow::declined)
            .thenComparing(QuoteRow::ranking, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(QuoteRow::operatorName);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final QuoteLines lines;
    private final PricedTrip.Reader trips;
    private final Who who;
    private final Clock clock;

    QuoteReading(JdbcClient jdbc, JsonMapper json, QuoteLines lines, PricedTrip.Reader trips, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.lines = lines;
        this.trips = trips;
        this.who = who;
        this.clock = clock;
    }

    List<QuoteRow> of(RequestId request) {
        return trips.of(request).map(trip -> rows(request, trip)).orElse(List.of());
    }

    private List<QuoteRow> rows(RequestId request, PricedTrip trip) {
        var now = clock.instant();
        var mapper = new QuoteRowMapper(trip, lines.of(request), json, now);
        return jdbc
                .sql("""
                        with mine as (
                            select q.*, q.status in ('received', 'analyzed')
                                        and coalesce(q.valid_until > :now, true) as stands
                              from quotes q
                             where q.request_id = :id and q.organization_id = :organization and not q.superseded
                               and (cast(:agent as uuid) is null or q.iso_agent_id = :agent))
                        select q.*, coalesce(p.company_name, q.operator_name) as operator, p.operator_rating,
                               coalesce(p.certifications, '{}') as certifications, f.sent_at,
                               coalesce(p.is_preferred_partner, false) as preferred,
                               not coalesce(p.is_active, true) as excluded,
                               coalesce(q.stands and q.ranking = min(q.ranking) filter (where q.stands) over (), false) as best
                          from mine q
                          left join operator_profiles p on p.id = q.operator_profile_id
                          left join rfqs f on f.request_id = q.request_id
                                          and f.operator_profile_id = q.operator_profile_id
                         limit\s""" + MOST_ROWS)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("id", request.value())
                .param("organization", who.organization().value())
                .param("agent", seesAll() ? null : who.actor().person(), Types.OTHER)
                .query(mapper)
                .list()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    Optional<QuoteRow> one(QuoteId id) {
        return jdbc.sql("select request_id from quotes where id = :id and organization_id = :organization")
                .param("id", id.value())
                .param("organization", who.organization().value())
                .query(UUID.class)
                .optional()
                .flatMap(request -> of(new RequestId(request)).stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst());
    }

    QuoteProgress progress(RequestId request) {
        record Asked(String name, Instant at, @Nullable Instant due, boolean waits) {}
        var asked = jdbc.sql("""
                        select p.company_name, f.sent_at, f.answer_due_at, f.status = 'sent' as waits
                          from rfqs f join operator_profiles p on p.id = f.operator_profile_id
                         where f.request_id = :id and f.organization_id = :organization
                         order by f.sent_at, p.company_name""")
                .param("id", request.value())
                .param("organization", who.organization().value())
                .query((row, number) -> new Asked(
                        row.getString("company_name"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        StoredTime.at(row, "answer_due_at"),
                        row.getBoolean("waits")))
                .list();
        var counted = answers(request);
        var waiting = asked.stream()
                .filter(Asked::waits)
                .map(one -> new QuoteProgress.Waiting(one.name(), one.at(), one.due()))
                .toList();
        return new QuoteProgress(
                Math.max(asked.size(), counted.all()),
                counted.all(),
                counted.declined(),
                waiting,
                isOver(request),
                clock.instant(),
                reader());
    }

    private boolean isOver(RequestId request) {
        return jdbc.sql("select stage in ('closed', 'lost', 'cancelled') from requests where id = :id")
                .param("id", request.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Operators that have answered, however many quotes each gave, and those whose last word is no. */
    private Answers answers(RequestId request) {
        return jdbc.sql("""
                        select count(*) as answered, count(*) filter (where refused) as declined
                          from (select bool_and(status = 'rejected' and decline_reason is not null) as refused
                                  from quotes
                                 where request_id = :id and organization_id = :organization and not superseded
                                   and (total_price is not null or decline_reason is not null)
                                 group by operator_profile_id) by_operator""")
                .param("id", request.value())
                .param("organization", who.organization().value())
                .query((row, number) -> new Answers(row.getInt("answered"), row.getInt("declined")))
                .single();
    }

    private record Answers(int all, int declined) {}

    private ZoneId reader() {
        return jdbc.sql("select time_zone from iso_agents where id = :me")
                .param("me", who.actor().person(), Types.OTHER)
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    private boolean seesAll() {
        return who.actor().person() == null || who.isAdmin();
    }
}
