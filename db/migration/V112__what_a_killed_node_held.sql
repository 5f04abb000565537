-- What is next in the lane of those that failed keeps its trip free (V102): now the next 32, not four. A killed node leaves
-- some dozens behind; where they take turns by fours with news of the same trips, the last waited longer than promised.

create or replace function claim_webhook_events(
    batch int default 10, lease interval default '30 seconds', only_lane int default null, from_seq bigint default 0,
    from_claim bigint default 0, for_node text default '')
    returns table (id uuid, claim_token uuid, retry_count int, seq bigint, lowest_claim bigint)
    language plpgsql
    set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
    next_again  constant int := 32;
    busy_trips  bigint[];
    busy_events uuid[];
    lowest      bigint;
    claim       avinode_webhook_claims%rowtype;
begin
    if only_lane is null or only_lane = 2 then
        perform rescue_webhook_events();
        perform requeue_webhook_events(greatest(batch, 100));
    end if;
    call lock_webhook_claims();
    select coalesce(array_agg(distinct t) filter (where t is not null), '{}'), coalesce(array_agg(distinct e), '{}'), min(c.id)
      into busy_trips, busy_events, lowest
      from avinode_webhook_claims c, unnest(c.events, c.trips) as held (e, t)
     where c.id >= from_claim;
    if only_lane <> 2 then
        busy_trips := busy_trips || array(
            select a.trip_key from avinode_webhook_queue a
             where a.lane = 2 and a.trip_key is not null and a.event_id <> all (busy_events)
             order by a.seq limit next_again);
    end if;
    -- lane by lane, so that each is read from from_seq on, in its order
    select array_agg(q.event_id), array_agg(q.lane), array_agg(q.seq), array_agg(q.trip_key)
      into claim.events, claim.lanes, claim.seqs, claim.trips
      from (select w.* from unnest(case when only_lane is null then array [0, 1, 2] else array [only_lane] end) as wanted (lane),
                   lateral (select w.event_id, w.lane, w.seq, w.trip_key from avinode_webhook_queue w
                             where w.lane = wanted.lane and w.seq >= from_seq
                               and (w.trip_key is null or w.trip_key <> all (busy_trips)) and w.event_id <> all (busy_events)
                             order by w.seq limit batch) w
             order by w.lane, w.seq limit batch) q;
    if claim.events is null then
        return;
    end if;
    insert into avinode_webhook_claims (token, node, events, lanes, seqs, trips, leased_until)
    values (gen_random_uuid(), for_node, claim.events, claim.lanes, claim.seqs, claim.trips, clock_timestamp() + lease)
    returning * into claim;
    return query
        select e.id, claim.token, e.retry_count, w.s, coalesce(lowest, claim.id)
          from unnest(claim.events, claim.seqs) with ordinality as w (event_id, s, n)
          join avinode_webhook_events e on e.id = w.event_id order by w.n;
end
$$;
