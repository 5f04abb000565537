package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Margin and win rate by month. A report over contracts and lost requests, which no module owns. */
@Repository
class Months {
    private static final String SQL = """
            select month::date as month, h.currency, coalesce(won.margin, 0) as margin, coalesce(won.deals, 0) as won,
                   coalesce(lost.deals, 0) as lost
              from organizations h
              cross join generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') month
              left join lateral (
                    select sum(r.commission_base) filter (where r.currency = h.currency) as margin, count(*) as deals
                      from contracts r
                     where {own} and r.signed_at is not null and r.status <> 'cancelled'
                       and date_trunc('month', r.signed_at at time zone :zone) = month) won on true
              left join lateral (
                    select count(*) as deals from requests r
                     where {own} and r.stage = 'lost'
                       and date_trunc('month', r.last_activity_at at time zone :zone) = month) lost on true
             where h.id = :house
             order by month""";
    private final DashboardQuery query;

    Months(DashboardQuery query) {
        this.query = query;
    }

    /** The oldest first, the present one last. */
    List<Month> last(int months, ZoneId zone, Scope scope) {
        var present = YearMonth.from(query.now().atZone(zone));
        return query.ask(SQL, scope)
                .param("first", present.minusMonths(months - 1L).atDay(1).atStartOfDay())
                .param("last", present.atDay(1).atStartOfDay())
                .param("zone", zone.getId())
                .query((row, n) -> new Month(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        Money.rounded(row.getBigDecimal("margin"), Currency.getInstance(row.getString("currency"))),
                        row.getInt("won"),
                        row.getInt("lost")))
                .list();
    }
}
