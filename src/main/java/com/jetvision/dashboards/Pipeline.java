package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import com.jetvision.requests.Stage;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Repository;

/**
 * Counts and values the open deals by stage. One question over all papers of a deal, for a deal's value is known to
 * whichever paper came last: contract, proposal, best quote with the margin and before tax, or the client's budget. Sums
 * are in the house's currency; what is in another is counted, not added.
 */
@Repository
class Pipeline {
    private static final EnumSet<Stage> STAGES = EnumSet.range(Stage.SOURCING, Stage.BOOKED);
    private static final String SQL = """
            select r.stage, h.currency, count(*) as deals,
                   coalesce(sum(v.amount) filter (where v.currency = h.currency), 0) as value,
                   count(*) filter (where case r.stage
                       when 'sourcing' then r.status in ('failed', 'awaiting_user_action')
                       when 'quotes_in' then q.expiring
                       when 'proposal_out' then p.cold
                       when 'to_sign' then k.ends_soon
                       when 'to_pay' then k.late
                       else false end) as warned
              from requests r
              join organizations h on h.id = r.organization_id
              left join lateral (
                    select min(round(q.total_price + case r.margin_type when 'fixed' then r.margin_value
                                         else q.total_price * coalesce(r.margin_value, 0) / 100 end, 2)) as amount,
                           min(q.currency) as currency, bool_or(q.valid_until < :now + interval '24 hours') as expiring
                      from quotes q
                     where q.request_id = r.id and q.status in ('received', 'analyzed') and not q.superseded
                       and coalesce(q.valid_until > :now, true)) q on true
              left join lateral (
                    select p.client_total as amount, p.currency,
                           coalesce(p.last_viewed_at, p.sent_at) < :now - interval '3 days' as cold
                      from proposals p
                     where p.request_id = r.id and p.status in ('generated', 'sent', 'viewed', 'accepted')
                     order by p.created_at desc limit 1) p on true
              left join lateral (
                    select k.total_amount as amount, k.currency, k.payment_due_at < :now as late,
                           k.expires_at < :now + interval '24 hours' as ends_soon
                      from contracts k
                     where k.request_id = r.id and k.status not in ('cancelled', 'expired')
                     order by k.created_at desc limit 1) k on true
              cross join lateral (
                    select coalesce(k.amount, p.amount, q.amount, r.budget) as amount,
                           case when k.amount is not null then k.currency when p.amount is not null then p.currency
                                when q.amount is not null then q.currency else r.budget_currency end as currency) v
             where {own} and r.archived_at is null and r.stage in ('sourcing', 'quotes_in', 'proposal_out', 'to_sign', 'to_pay', 'booked')
             group by r.stage, h.currency""";
    private final DashboardQuery query;

    Pipeline(DashboardQuery query) {
        this.query = query;
    }

    /** All six stages in their order, those without a deal too. */
    List<StageSum> stages(Scope scope) {
        var sums = new EnumMap<Stage, StageSum>(Stage.class);
        STAGES.forEach(stage -> sums.put(stage, new StageSum(stage, 0, Money.zero(Money.USD), 0)));
        query.ask(SQL, scope).query(row -> {
            var stage = Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT));
            var value = Money.rounded(row.getBigDecimal("value"), Currency.getInstance(row.getString("currency")));
            sums.put(stage, new StageSum(stage, row.getInt("deals"), value, row.getInt("warned")));
        });
        return List.copyOf(sums.values());
    }
}
