package com.jetvision.quotes;

import com.jetvision.platform.batches.Column;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.money.Money;
import com.jetvision.prices.OperatorLine;
import com.jetvision.requests.RequestId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Scores and ranks the open quotes of a request against each other, anew whenever one of them arrives, changes or goes. */
@Component
class Scoring {
    /** By so many of its latest quotes an operator is judged: enough to know it, and not more with every quote. */
    private static final int JUDGED = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final QuoteLines lines;
    private final PricedTrip.Reader trips;

    Scoring(JdbcClient jdbc, JsonMapper json, QuoteLines lines, PricedTrip.Reader trips) {
        this.jdbc = jdbc;
        this.json = json;
        this.lines = lines;
        this.trips = trips;
    }

    /** As {@link #rank(Map)}, of one request. */
    void rank(RequestId request) {
        rank(trips(Set.of(request)));
    }

    /** Refused unless all of them are found. */
    Map<RequestId, PricedTrip> trips(Set<RequestId> requests) {
        var found = trips.of(requests);
        if (found.size() < requests.size()) {
            throw new NotFound("request");
        }
        return found;
    }

    /** Writes beside the aggregate: rivals' scores follow from this quote and must not make their savers conflict. */
    void rank(Map<RequestId, PricedTrip> trips) {
        if (trips.isEmpty()) {
            return;
        }
        var ranked = new ArrayList<Ranked>();
        var open = open(trips);
        open.values().forEach(rivals -> ranked.addAll(ranked(rivals)));
        write(trips.keySet(), ranked);
    }

    private static List<Ranked> ranked(List<Candidate> rivals) {
        var prices = rivals.stream().map(Candidate::price).toList();
        var scored = rivals.stream()
                .map(one -> new Scored(one, Scorecard.of(one.facts(prices), ScoreWeights.USUAL)))
                .sorted(Scored.BEST_FIRST)
                .toList();
        var ranked = new ArrayList<Ranked>();
        int rank = 0;
        for (var one : scored) {
            // whoever the house has excluded is scored beside the others, but suggested never
            ranked.add(new Ranked(one, one.candidate().excluded() ? null : ++rank));
        }
        return ranked;
    }

    private Map<RequestId, List<Candidate>> open(Map<RequestId, PricedTrip> trips) {
        var itemised = lines.ofRequests(trips.keySet());
        var open = new HashMap<RequestId, List<Candidate>>();
        jdbc.sql("""
                        with asked as (
                            select q.* from quotes q
                             where q.request_id = any (:ids::uuid[]) and q.status in ('received', 'analyzed') and q.total_price is not null),
                        judged as materialized (
                            select o.id, b.quotes_before, b.changes_before
                              from (select distinct operator_profile_id as id from asked) o
                             cross join lateral (
                                   select count(total_price) as quotes_before, count(price_changed_at) as changes_before
                                     from (select p.total_price, p.price_changed_at from quotes p where p.operator_profile_id = o.id
                                            order by p.created_at desc limit :judged) latest) b)
                        select q.id, q.request_id, q.tax_included, not coalesce(p.is_active, true) as excluded, p.certifications,
                               p.operator_rating, f.sent_at, q.received_at,
                               coalesce(nullif(c.company_name, ''), c.contact_name, 'The client') as client,
                               b.quotes_before, b.changes_before,
                               (select count(*) from quotes o join requests r2 on r2.id = o.request_id
                                 where o.operator_profile_id = q.operator_profile_id and o.status = 'accepted'
                                   and r2.client_profile_id = r.client_profile_id and r2.id <> r.id) as trips_together
                          from asked q
                          join requests r on r.id = q.request_id
                          left join client_profiles c on c.id = r.client_profile_id
                          left join operator_profiles p on p.id = q.operator_profile_id
                          left join rfqs f on f.request_id = q.request_id and f.operator_profile_id = q.operator_profile_id
                          left join judged b on b.id = q.operator_profile_id""")
                .param("ids", Column.of(trips.keySet(), RequestId::value))
                .param("judged", JUDGED)
                .query(row -> {
                    var request = new RequestId(row.getObject("request_id", UUID.class));
                    var trip = Objects.requireNonNull(trips.get(request));
                    open.computeIfAbsent(request, first -> new ArrayList<>()).add(candidate(row, trip, itemised));
                });
        return open;
    }

    private static Candidate candidate(ResultSet row, PricedTrip trip, Map<UUID, List<OperatorLine>> itemised)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var certifications = row.getArray("certifications");
        return new Candidate(
                id,
                trip.price(itemised.getOrDefault(id, List.of()), row.getBoolean("tax_included"))
                        .total(),
                certifications == null ? List.of() : List.of((String[]) certifications.getArray()),
                row.getBigDecimal("operator_rating"),
                between(
                        row.getObject("sent_at", OffsetDateTime.class),
                        row.getObject("received_at", OffsetDateTime.class)),
                row.getInt("quotes_before"),
                row.getInt("changes_before"),
                row.getInt("trips_together"),
                row.getString("client"),
                row.getBoolean("excluded"));
    }

    private static @Nullable Duration between(@Nullable OffsetDateTime asked, @Nullable OffsetDateTime answered) {
        return asked == null || answered == null || answered.isBefore(asked) ? null : Duration.between(asked, answered);
    }

    /** All in one statement, those alone that changed; what is no longer open has no rank. */
    private void write(Set<RequestId> requests, List<Ranked> ranked) {
        jdbc.sql("""
                        update quotes q
                           set ranking = s.ranking, score = coalesce(s.score, case when s.id is null then q.score end),
                               score_reasons = coalesce(s.reasons, q.score_reasons)
                          from quotes r
                          left join (select id, score, ranking, reasons::jsonb
                                       from unnest(:ids::uuid[], :scores::int[], :rankings::int[], :reasons::text[])
                                            as t (id, score, ranking, reasons)) s on s.id = r.id
                         where r.request_id = any (:requests::uuid[]) and q.id = r.id and (s.id is not null or r.ranking is not null)
                           and (q.ranking, q.score, q.score_reasons) is distinct from (s.ranking, s.score, s.reasons)""")
                .param("requests", Column.of(requests, RequestId::value))
                .param("ids", Column.of(ranked, one -> one.quote().candidate().id()))
                .param("scores", Column.of(ranked, one -> one.quote().score().value()))
                .param("rankings", Column.of(ranked, Ranked::rank))
                .param(
                        "reasons",
                        Column.of(
                                ranked,
                                one -> json.writeValueAsString(
                                        one.quote().score().parts())))
                .update();
    }

    private record Candidate(
            UUID id,
            Money price,
            List<String> safety,
            @Nullable BigDecimal rating,
            @Nullable Duration answeredIn,
            int quotesBefore,
            int changesBefore,
            int tripsTogether,
            String client,
            boolean excluded) {
        ScoreFacts facts(List<Money> rivals) {
            return new ScoreFacts(
                    price, rivals, safety, rating, answeredIn, quotesBefore, changesBefore, tripsTogether, client);
        }
    }

    private record Ranked(Scored quote, @Nullable Integer rank) {}

    private record Scored(Candidate candidate, Score score) {
        /** By score; what has none comes last; the cheaper goes first among equals. */
        static final Comparator<Scored> BEST_FIRST = Comparator.<Scored, Integer>comparing(
                        one -> one.score().value(), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(one -> one.candidate().price().amount())
                .thenComparing(one -> one.candidate().id());
    }
}
