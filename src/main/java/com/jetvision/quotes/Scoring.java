package com.jetvision.quotes;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Scores and ranks the open quotes of a request against each other, anew whenever one of them arrives, changes or goes. */
@Component
class Scoring {
    /** By so many of its latest quotes an operator is judged: enough to know it, and not more with every quote. */
    private static final int JUDGED = 200;

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

    /** Writes beside the aggregate: rivals' scores follow from this quote and must not make their savers conflict. */
    void rank(RequestId request) {
        rank(request, trip(request));
    }

    PricedTrip trip(RequestId request) {
        return trips.of(request).orElseThrow(() -> new NotFound("request"));
    }

    /** As {@link #rank(RequestId)}, for whoever has the trip already. */
    void rank(RequestId request, PricedTrip trip) {
        var open = open(request, trip);
        var prices = open.stream().map(Candidate::price).toList();
        var scored = new ArrayList<Scored>();
        for (var candidate : open) {
            scored.add(new Scored(candidate, Scorecard.of(candidate.facts(prices), ScoreWeights.USUAL)));
        }
        scored.sort(Scored.BEST_FIRST);
        write(request, scored);
    }

    private List<Candidate> open(RequestId request, PricedTrip trip) {
        var itemised = lines.of(request);
        return jdbc.sql("""
                        select q.id, q.tax_included, not coalesce(p.is_active, true) as excluded, p.certifications, p.operator_rating, f.sent_at, q.received_at,
                               coalesce(nullif(c.company_name, ''), c.contact_name, 'The client') as client,
                               b.quotes_before, b.changes_before,
                               (select count(*) from quotes o join requests r2 on r2.id = o.request_id
                                 where o.operator_profile_id = q.operator_profile_id and o.status = 'accepted'
                                   and r2.client_profile_id = r.client_profile_id and r2.id <> r.id) as trips_together
                          from quotes q
                          join requests r on r.id = q.request_id
                          left join client_profiles c on c.id = r.client_profile_id
                          left join operator_profiles p on p.id = q.operator_profile_id
                          left join rfqs f on f.request_id = q.request_id and f.operator_profile_id = q.operator_profile_id
                         cross join lateral (
                               select count(total_price) as quotes_before, count(price_changed_at) as changes_before
                                 from (select o.total_price, o.price_changed_at from quotes o
                                        where o.operator_profile_id = q.operator_profile_id
                                        order by o.created_at desc limit :judged) latest) b
                         where q.request_id = :id and q.status in ('received', 'analyzed') and q.total_price is not null""")
                .param("id", request.value())
                .param("judged", JUDGED)
                .query((row, number) -> {
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
                })
                .list();
    }

    private static @Nullable Duration between(@Nullable OffsetDateTime asked, @Nullable OffsetDateTime answered) {
        return asked == null || answered == null || answered.isBefore(asked) ? null : Duration.between(asked, answered);
    }

    /** All of a request's in one statement, those alone that changed; what is no longer open has no rank. */
    private void write(RequestId request, List<Scored> scored) {
        jdbc.sql("""
                        update quotes q
                           set ranking = s.ranking, score = coalesce(s.score, case when s.id is null then q.score end),
                               score_reasons = coalesce(s.reasons, q.score_reasons)
                          from quotes r
                          left join (select id, score, ranking, reasons::jsonb
                                       from unnest(:ids::uuid[], :scores::int[], :rankings::int[], :reasons::text[])
                                            as t (id, score, ranking, reasons)) s on s.id = r.id
                         where r.request_id = :request and q.id = r.id and (s.id is not null or r.ranking is not null)
                           and (q.ranking, q.score, q.score_reasons) is distinct from (s.ranking, s.score, s.reasons)""")
                .param("request", request.value())
                .param("ids", scored.stream().map(one -> one.candidate().id()).toArray(UUID[]::new))
                .param("scores", scored.stream().map(one -> one.score().value()).toArray(Integer[]::new))
                .param("rankings", rankings(scored))
                .param(
                        "reasons",
                        scored.stream()
                                .map(one -> json.writeValueAsString(one.score().parts()))
                                .toArray(String[]::new))
                .update();
    }

    /** Whoever the house has excluded is scored beside the others, but suggested never. */
    private static @Nullable Integer[] rankings(List<Scored> scored) {
        var rankings = new @Nullable Integer[scored.size()];
        int rank = 0;
        for (int i = 0; i < rankings.length; i++) {
            if (!scored.get(i).candidate().excluded()) {
                rankings[i] = ++rank;
            }
        }
        return rankings;
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

    private record Scored(Candidate candidate, Score score) {
        /** By score; what has none comes last; the cheaper goes first among equals. */
        static final Comparator<Scored> BEST_FIRST = Comparator.<Scored, Integer>comparing(
                        one -> one.score().value(), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(one -> one.candidate().price().amount())
                .thenComparing(one -> one.candidate().id());
    }
}
