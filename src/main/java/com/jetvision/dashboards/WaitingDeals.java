package com.jetvision.dashboards;

import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Requests with open quotes and no proposal out, those first whose quotes end first. The facades list quotes by request;
 * which requests have some that end soon is a question over all of them. The prices themselves are the quotes' own.
 */
@Repository
class WaitingDeals {
    private static final String SQL = """
            select r.id, r.passengers, {client} as client, first.departure_local, first.departure_zone, q.open, {hops} as hops
              from requests r
              left join client_profiles c on c.id = r.client_profile_id
              left join request_legs first on first.request_id = r.id and first.leg_no = 1
              join lateral (
                    select count(*) as open, min(q.valid_until) as ends from quotes q
                     where q.request_id = r.id and q.status in ('received', 'analyzed') and not q.superseded
                       and coalesce(q.valid_until > :now, true)) q on q.open > 0
             where {own} and r.archived_at is null and r.stage = 'quotes_in'
             order by q.ends nulls last, r.last_activity_at desc limit :limit""";
    private static final String EXPIRING = """
            select count(*) from quotes r join requests on requests.id = r.request_id
             where {own} and r.status in ('received', 'analyzed') and not r.superseded
               and r.valid_until between :now and :until and requests.stage = 'quotes_in'""";
    private final DashboardQuery query;
    private final Quotes quotes;

    WaitingDeals(DashboardQuery query, Quotes quotes) {
        this.query = query;
        this.quotes = quotes;
    }

    List<WaitingDeal> first(Scope scope, int limit) {
        return query.ask(SQL, scope).param("limit", limit).query((row, n) -> Found.of(row)).list().stream()
                .map(this::priced)
                .toList();
    }

    /** How many open quotes end before this instant. */
    int expiringUntil(Instant end, Scope scope) {
        return query.ask(EXPIRING, scope)
                .param("until", DashboardQuery.utc(end))
                .query(Integer.class)
                .single();
    }

    private WaitingDeal priced(Found found) {
        var open = quotes.rows(found.request).stream().filter(QuoteRow::open).toList();
        var best = open.stream().filter(QuoteRow::best).findFirst().orElse(null);
        return new WaitingDeal(
                found.request,
                found.client,
                found.passengers,
                found.departure,
                found.route,
                found.open,
                best == null ? null : best.clientTotal(),
                best == null ? null : best.marginAmount(),
                best == null ? null : best.validUntil());
    }

    private record Found(
            RequestId request,
            String client,
            int passengers,
            @Nullable LocalDeparture departure,
            List<String> route,
            int open) {
        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    new RequestId(row.getObject("id", UUID.class)),
                    row.getString("client"),
                    row.getInt("passengers"),
                    DashboardQuery.departure(row),
                    DashboardQuery.route(row),
                    row.getInt("open"));
        }
    }
}
