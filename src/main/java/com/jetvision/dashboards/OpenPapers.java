package com.jetvision.dashboards;

import com.jetvision.platform.time.StoredTime;
import com.jetvision.requests.RequestId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/**
 * Proposals that are out, and signatures and payments that are due. The modules' own lists are for the role's whole view;
 * here an admin asks for her own alone as well, and due dates of two kinds stand in one order.
 */
@Repository
class OpenPapers {
    private static final String PROPOSALS = """
            select p.proposal_number, p.client_total, p.currency, p.view_count, p.last_viewed_at, p.sent_at,
                   r.id, {client} as client, {hops} as hops,
                   (select count(*) from proposal_options o where o.proposal_id = p.id) as options
              from proposals p
              join requests r on r.id = p.request_id
              left join client_profiles c on c.id = p.client_profile_id
             where {own} and p.status in ('sent', 'viewed')
             order by coalesce(p.last_viewed_at, p.sent_at) desc, p.id desc limit :limit""";
    private static final String DUE = """
            select k.contract_number, k.currency, k.sent_at, k.viewed_at is not null as viewed, r.id, {client} as client,
                   k.status in ('signed', 'payment_pending') as payment, paid.amount as paid,
                   case when k.status in ('signed', 'payment_pending') then k.total_amount - paid.amount
                        else k.total_amount end as amount,
                   case when k.status in ('signed', 'payment_pending') then k.payment_due_at else k.expires_at end as due_at
              from contracts k
              join requests r on r.id = k.request_id
              left join client_profiles c on c.id = k.client_profile_id
              cross join lateral (select coalesce(sum(m.amount), 0) as amount from payments m where m.contract_id = k.id) paid
             where {own} and k.status in ('sent', 'viewed', 'signed', 'payment_pending')
             order by due_at nulls last, k.id limit :limit""";
    private final DashboardQuery query;

    OpenPapers(DashboardQuery query) {
        this.query = query;
    }

    /** The last looked at first. */
    List<ProposalOut> proposals(Scope scope, int limit) {
        return query.ask(PROPOSALS, scope)
                .param("limit", limit)
                .query((row, n) -> new ProposalOut(
                        new RequestId(row.getObject("id", UUID.class)),
                        row.getString("proposal_number"),
                        row.getString("client"),
                        DashboardQuery.route(row),
                        row.getInt("options"),
                        row.getBigDecimal("client_total") == null ? null : DashboardQuery.money(row, "client_total"),
                        row.getInt("view_count"),
                        StoredTime.at(row, "last_viewed_at"),
                        StoredTime.at(row, "sent_at")))
                .list();
    }

    /** The most urgent first. */
    List<Due> due(Scope scope, int limit) {
        return query.ask(DUE, scope)
                .param("limit", limit)
                .query((row, n) -> new Due(
                        new RequestId(row.getObject("id", UUID.class)),
                        row.getString("contract_number"),
                        row.getString("client"),
                        row.getBoolean("payment"),
                        DashboardQuery.money(row, "amount"),
                        row.getBoolean("viewed"),
                        StoredTime.at(row, "sent_at"),
                        StoredTime.at(row, "due_at")))
                .list();
    }
}
