-- What waits of one trip is taken together: its request is locked, ranked, written and told once for several quotes instead of
-- once for each, and nobody else could have taken the others meanwhile.
create index avinode_webhook_queue_trip_ix on avinode_webhook_queue (lane, trip_key, seq) where trip_key is not null;

-- Takes waiting events of one lane (of all, where it is null), in the order of arrival, and with each what else waits of its
-- trip, up to 32; of a trip that somebody works on right now, none. What is next in the lane of those that failed keeps its
-- trip free: the next 32, so that a long lane of slow work does not hold up the others. Rows of the queue below from_seq, and
-- claims below from_claim, are known to be gone: passing them saves stepping over their remains. Answers nothing but numbers,
-- which fit any socket's buffer: a worker that freezes here must not keep the lock. By the one index that gives each its
-- order, always: its plans are kept, and a queue is empty most of the time; a plan that was made then reads all of it, or
-- sorts it, when thousands wait. (A trip is asked for as a range of one, for by an equation the other index would do.)
create or replace function claim_webhook_events(
    batch int default 10, lease interval default '30 seconds', only_lane int default null, from_seq bigint default 0,
    from_claim bigint default 0, for_node text default '')
    returns table (id uuid, claim_token uuid, retry_count int, seq bigint, lowest_claim bigint)
    language plpgsql
    set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
    set enable_sort = off as $$
declare
    next_again   constant int := 32;
    most_of_trip constant int := 32;
    busy_trips   bigint[];
    busy_events  uuid[];
    lowest       bigint;
    claim        avinode_webhook_claims%rowtype;
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
    -- lane by lane, so that each is read from from_seq on, in its order; then what else waits of the same trips
    with oldest as materialized (
        select w.* from unnest(case when only_lane is null then array [0, 1, 2] else array [only_lane] end) as wanted (lane),
               lateral (select w.event_id, w.lane, w.seq, w.trip_key from avinode_webhook_queue w
                         where w.lane = wanted.lane and w.seq >= from_seq
                           and (w.trip_key is null or w.trip_key <> all (busy_trips)) and w.event_id <> all (busy_events)
                         order by w.seq limit batch) w
         order by w.lane, w.seq limit batch),
    taken as (
        select o.event_id, o.lane, o.seq, o.trip_key, o.seq as first_of_trip from oldest o where o.trip_key is null
        union all
        select w.event_id, w.lane, w.seq, w.trip_key, t.first_of_trip
          from (select o.lane, o.trip_key, min(o.seq) as first_of_trip from oldest o where o.trip_key is not null
                 group by o.lane, o.trip_key) t,
               lateral (select w.event_id, w.lane, w.seq, w.trip_key from avinode_webhook_queue w
                         where w.lane = t.lane and w.trip_key between t.trip_key and t.trip_key
                         order by w.trip_key, w.seq limit most_of_trip) w)
    select array_agg(q.event_id), array_agg(q.lane), array_agg(q.seq), array_agg(q.trip_key)
      into claim.events, claim.lanes, claim.seqs, claim.trips
      from (select t.* from taken t order by t.lane, t.first_of_trip, t.seq limit batch) q;
    if claim.events is null then
        return;
    end if;
    insert into avinode_webhook_claims (token, node, events, lanes, seqs, trips, leased_until)
    values (gen_random_uuid(), for_node, claim.events, claim.lanes, claim.seqs, claim.trips, clock_timestamp() + lease)
    returning * into claim;
    return query
        select w.event_id, claim.token, -- only what failed before has been tried
               case when w.lane < 2 then 0
                    else coalesce((select o.retry_count from avinode_webhook_outcomes o where o.event_id = w.event_id), 0) end,
               w.s, coalesce(lowest, claim.id)
          from unnest(claim.events, claim.lanes, claim.seqs) with ordinality as w (event_id, lane, s, n) order by w.n;
end
$$;
