-- Completion finds each event by its place, one after another, and cannot do otherwise: "limit 1" keeps the planner from
-- turning it round. Plans are kept, and one that was made while the queue was empty read all that waited for each
-- completion: a drain of 20,000 events a second fell to 270, until the table was analysed again.
create or replace function complete_webhook_events(
    p_claim_token uuid, ids uuid[], request_ids uuid[], quote_ids uuid[], conversation_ids uuid[], operator_ids uuid[],
    message_ids uuid[], unmatched_ones boolean[], skipped_ones boolean[], notes text[]) returns int
    language plpgsql
    set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    claim    avinode_webhook_claims%rowtype;
    finished int;
begin
    select * into claim from avinode_webhook_claims where token = p_claim_token for update;
    if not found then
        return 0;
    end if;
    delete from avinode_webhook_queue where ctid = any (array(
        select place.at from unnest(claim.lanes, claim.seqs, claim.events) as held (l, s, e),
               lateral (select q.ctid as at from avinode_webhook_queue q where q.lane = held.l and q.seq = held.s limit 1) place
         where held.e = any (ids)));
    get diagnostics finished = row_count;
    if finished < cardinality(ids) then
        return finished;
    end if;
    insert into avinode_webhook_outcomes as o (
           event_id, organization_id, processing_status, unmatched, error_message, processed_at, processing_duration_ms,
           request_id, quote_id, conversation_id, operator_profile_id, message_id)
    select d.id, a.organization_id, case when d.skipped then 'skipped' else 'completed' end, d.unmatched, d.note,
           clock_timestamp(), extract(epoch from clock_timestamp() - claim.claimed_at) * 1000,
           d.request_id, d.quote_id, d.conversation_id, d.operator_id, d.message_id
      from unnest(ids, request_ids, quote_ids, conversation_ids, operator_ids, message_ids, unmatched_ones, skipped_ones, notes)
           as d (id, request_id, quote_id, conversation_id, operator_id, message_id, unmatched, skipped, note),
           lateral (select organization_id from avinode_webhook_arrivals where id = d.id limit 1) a
        on conflict (event_id) do update
       set processing_status = excluded.processing_status, unmatched = excluded.unmatched,
           error_message = excluded.error_message, error_stack = null,
           processed_at = excluded.processed_at, processing_duration_ms = excluded.processing_duration_ms,
           request_id = coalesce(excluded.request_id, o.request_id),
           quote_id = coalesce(excluded.quote_id, o.quote_id),
           conversation_id = coalesce(excluded.conversation_id, o.conversation_id),
           operator_profile_id = coalesce(excluded.operator_profile_id, o.operator_profile_id),
           message_id = coalesce(excluded.message_id, o.message_id);
    if finished = cardinality(claim.events) or not exists (
            select from unnest(claim.lanes, claim.seqs) as held (l, s),
                        lateral (select from avinode_webhook_queue q where q.lane = held.l and q.seq = held.s limit 1) place) then
        delete from avinode_webhook_claims where id = claim.id;
    end if;
    return finished;
end
$$;
