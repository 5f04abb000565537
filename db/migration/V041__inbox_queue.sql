-- The inbox as a queue. An event is a wide row that is written once and finished once; what still waits is a narrow row of
-- the queue, gone when its event is finished; a claim is one row for a whole batch. So a claim writes one small row however
-- many events it takes, no update moves a wide row while it waits, and a query that is held open for long leaves the claims
-- little rubbish to step over (docs/decisions, "The inbox").

drop function claim_webhook_events, claim_webhook_event, complete_webhook_event, fail_webhook_event;
drop index avinode_webhook_events_due_ix, avinode_webhook_events_leased_ix, avinode_webhook_events_status_ix,
    avinode_webhook_events_received_at_ix, avinode_webhook_events_event_type_ix, avinode_webhook_events_avinode_event_ix,
    avinode_webhook_events_avinode_quote_ix, avinode_webhook_events_request_ix, avinode_webhook_events_quote_ix,
    avinode_webhook_events_conversation_ix, avinode_webhook_events_operator_profile_ix, avinode_webhook_events_message_ix;
alter table avinode_webhook_events drop constraint avinode_webhook_events_leased_while_processing;
update avinode_webhook_events set claim_token = null, claimed_at = null, leased_until = null,
    processing_status = case processing_status when 'processing' then 'pending' else processing_status end
 where processing_status = 'processing' or num_nonnulls(claim_token, claimed_at, leased_until) > 0;
comment on column avinode_webhook_events.claim_token is 'unused since avinode_webhook_claims';
comment on column avinode_webhook_events.claimed_at is 'unused since avinode_webhook_claims';
comment on column avinode_webhook_events.leased_until is 'unused since avinode_webhook_claims';

-- What was said under a name that is known, but differs: the first stands, and the admin sees the other beside it.
alter table avinode_webhook_events add column contradicted_at timestamptz, add column contradicting_payload jsonb;
comment on column avinode_webhook_events.content_hash is 'sha-256 of the body as it came';

-- Every index is paid for at each arrival, so only these: the list, what wants an eye, and where an event led to.
create index avinode_webhook_events_old_ix on avinode_webhook_events using brin (received_at);
create index avinode_webhook_events_due_ix on avinode_webhook_events (next_retry_at) where processing_status = 'failed';
create index avinode_webhook_events_troubled_ix on avinode_webhook_events (organization_id, processing_status, received_at desc)
    where processing_status in ('pending', 'failed', 'dead_letter');
create index avinode_webhook_events_request_ix on avinode_webhook_events (request_id) where request_id is not null;
create index avinode_webhook_events_quote_ix on avinode_webhook_events (quote_id) where quote_id is not null;
create index avinode_webhook_events_conversation_ix on avinode_webhook_events (conversation_id) where conversation_id is not null;
create index avinode_webhook_events_operator_profile_ix on avinode_webhook_events (operator_profile_id) where operator_profile_id is not null;
create index avinode_webhook_events_message_ix on avinode_webhook_events (message_id) where message_id is not null;

-- Lanes are worked off apart, so that none holds up another: what an event says itself, pointers that must be fetched, and
-- whatever failed before, which is taken one at a time.
create table avinode_webhook_queue (
    lane            smallint not null,
    seq             bigint generated always as identity,
    event_id        uuid not null,
    organization_id uuid,
    trip_key        bigint,
    queued_at       timestamptz not null default clock_timestamp(),
    primary key (lane, seq),
    constraint avinode_webhook_queue_lane_known check (lane in (0, 1, 2)),
    constraint avinode_webhook_queue_once unique (event_id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0,
        autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000);
comment on column avinode_webhook_queue.trip_key is
    'events with one key are worked one after another, in the order of arrival: a hash of the trip, or of the resource';
comment on column avinode_webhook_queue.event_id is 'no foreign key: rows come and go by the triggers below alone';

-- A batch that a worker holds until its lease ends. Ids are given out under the claims' lock, so they commit in order.
create table avinode_webhook_claims (
    id           bigint generated always as identity primary key,
    token        uuid not null unique,
    node         text not null,
    events       uuid[] not null,
    lanes        smallint[] not null,
    seqs         bigint[] not null,
    trips        bigint[] not null,
    claimed_at   timestamptz not null default clock_timestamp(),
    leased_until timestamptz not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0);

do $$
declare
    house constant text := 'organization_id = (select get_current_organization_id())';
begin
    call protect('avinode_webhook_queue', house || ' and (select is_admin())', 'false', 'false', 'false');
    call protect('avinode_webhook_claims', 'false', 'false', 'false', 'false');
end
$$;

-- Which trip an event is about as far as its outside says; a pointer without a trip goes by its resource.
create function webhook_trip_key(e avinode_webhook_events) returns bigint
    language sql immutable
    return case
        when e.avinode_trip_id is not null then hashtextextended(coalesce(e.organization_id::text, '') || ' trip ' || e.avinode_trip_id, 0)
        when e.event_type is null then hashtextextended(coalesce(e.organization_id::text, '') || ' resource ' || e.avinode_event_id, 0)
    end;

-- Whatever is pending waits in the queue, whoever made it so: one statement for all rows that a statement filed.
create function queue_heard_events() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into avinode_webhook_queue (lane, event_id, organization_id, trip_key)
    select case when heard.event_type is null then 1 else 0 end, heard.id, heard.organization_id, webhook_trip_key(heard)
      from heard where heard.processing_status = 'pending';
    return null;
end
$$;
create trigger avinode_webhook_events_queue_heard after insert on avinode_webhook_events
    referencing new table as heard for each statement execute function queue_heard_events();

-- What is pending again goes to the end of the last lane.
create function queue_event_again() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into avinode_webhook_queue (lane, event_id, organization_id, trip_key)
    values (2, new.id, new.organization_id, webhook_trip_key(new)) on conflict (event_id) do nothing;
    return null;
end
$$;
create trigger avinode_webhook_events_queue_again after update on avinode_webhook_events for each row
    when (new.processing_status = 'pending' and old.processing_status <> 'pending') execute function queue_event_again();

-- What is skipped waits no longer; a worker that holds it finds so when it completes, and undoes its work.
create function unqueue_event() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from avinode_webhook_queue where event_id = old.id;
    return null;
end
$$;
create trigger avinode_webhook_events_unqueue_skipped after update on avinode_webhook_events for each row
    when (new.processing_status = 'skipped' and old.processing_status = 'pending') execute function unqueue_event();
create trigger avinode_webhook_events_unqueue_deleted after delete on avinode_webhook_events for each row
    when (old.processing_status = 'pending') execute function unqueue_event();

insert into avinode_webhook_queue (lane, event_id, organization_id, trip_key)
select case when e.event_type is null then 1 else 0 end, e.id, e.organization_id, webhook_trip_key(e)
  from avinode_webhook_events e where e.processing_status = 'pending' order by e.received_at;
comment on column avinode_webhook_events.processing_status is
    'status in jetvision-erd; pending while a worker holds it too, see avinode_webhook_claims';

-- One at a time gives out work; held for the few milliseconds of a claim, and freed by the database when its session ends.
create procedure lock_webhook_claims()
    language sql
begin atomic
    select pg_advisory_xact_lock(hashtextextended('avinode_webhook_claims', 0));
end;

-- Until when a worker holds this event; null when none does. For the admin, who sees no claims.
create function webhook_event_lease(p_event_id uuid) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    select max(leased_until) from avinode_webhook_claims c
     where p_event_id = any (c.events) and leased_until > clock_timestamp()
       and exists (select from avinode_webhook_queue q where q.event_id = p_event_id)
$$;

-- Brings back what is due again, oldest first.
create function requeue_webhook_events(batch int default 100) returns int
    language sql as $$
    with due as (
        select id from avinode_webhook_events
         where processing_status = 'failed' and next_retry_at <= clock_timestamp()
         order by next_retry_at limit batch for update skip locked),
    back as (
        update avinode_webhook_events e set processing_status = 'pending' from due where e.id = due.id returning 1)
    select count(*)::int from back
$$;

-- Takes back the claims whose lease ran out: that is a failed attempt of each event in them. A lease that ran out past
-- the last attempt is a dead letter, or a message that kills the process would return for ever.
create function rescue_webhook_events() returns int
    language sql as $$
    with gone as (
        delete from avinode_webhook_claims
         where id in (select id from avinode_webhook_claims where leased_until <= clock_timestamp() for update skip locked)
        returning events),
    unfinished as (
        delete from avinode_webhook_queue q using gone where q.event_id = any (gone.events) returning q.event_id),
    failed as (
        update avinode_webhook_events e
           set processing_status = case when retry_count < max_retries then 'failed' else 'dead_letter' end,
               retry_count = least(retry_count + 1, max_retries),
               next_retry_at = clock_timestamp(),
               processed_at = clock_timestamp(),
               error_message = case when retry_count < max_retries then 'The process ended, or hung, before it was done.'
                                    else 'The process ended, or hung, during the last attempt.' end
          from unfinished u where e.id = u.event_id
        returning 1)
    select count(*)::int from failed
$$;

-- Takes waiting events of one lane (of all, where it is null), in the order of arrival; of a trip that somebody works on
-- right now, none. Rows of the queue below from_seq, and claims below from_claim, are known to be gone: passing them saves
-- stepping over their remains. Answers nothing but numbers, which fit any socket's buffer: a worker that freezes here must
-- not keep the lock.
create function claim_webhook_events(
    batch int default 10, lease interval default '30 seconds', only_lane int default null, from_seq bigint default 0,
    from_claim bigint default 0, for_node text default '')
    returns table (id uuid, claim_token uuid, retry_count int, seq bigint, lowest_claim bigint)
    language plpgsql as $$
declare
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
    select array_agg(q.event_id), array_agg(q.lane), array_agg(q.seq), array_agg(q.trip_key)
      into claim.events, claim.lanes, claim.seqs, claim.trips
      from (select w.event_id, w.lane, w.seq, w.trip_key from avinode_webhook_queue w
             where (only_lane is null or w.lane = only_lane) and w.seq >= from_seq
               and (w.trip_key is null or w.trip_key <> all (busy_trips)) and w.event_id <> all (busy_events)
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

-- Claims one event by name, due or not; null when another holds it or there is nothing left to do.
create function claim_webhook_event(event_id uuid, lease interval default '30 seconds') returns uuid
    language plpgsql as $$
declare
    token uuid;
begin
    perform rescue_webhook_events();
    update avinode_webhook_events e set processing_status = 'pending'
     where e.id = claim_webhook_event.event_id and processing_status = 'failed';
    call lock_webhook_claims();
    insert into avinode_webhook_claims (token, node, events, lanes, seqs, trips, leased_until)
    select gen_random_uuid(), '', array [q.event_id], array [q.lane], array [q.seq], array [q.trip_key], clock_timestamp() + lease
      from avinode_webhook_queue q
     where q.event_id = claim_webhook_event.event_id
       and not exists (select from avinode_webhook_claims c where q.event_id = any (c.events) or q.trip_key = any (c.trips))
    returning avinode_webhook_claims.token into token;
    return token;
end
$$;

-- Takes one event off a claim and the queue; false when the claim was lost, or the event was skipped meanwhile. Holds the
-- claim until the caller's commit, so that nobody rescues it half-way.
create function finish_webhook_event(p_event_id uuid, p_claim_token uuid) returns timestamptz
    language plpgsql as $$
declare
    claim avinode_webhook_claims%rowtype;
    place int;
begin
    select * into claim from avinode_webhook_claims
     where token = p_claim_token and p_event_id = any (events) for update;
    place := array_position(claim.events, p_event_id);
    if place is null then
        return null;
    end if;
    delete from avinode_webhook_queue where lane = claim.lanes[place] and seq = claim.seqs[place] and event_id = p_event_id;
    if not found then
        return null;
    end if;
    if not exists (select from unnest(claim.lanes, claim.seqs) as h (l, s)
                     join avinode_webhook_queue q on q.lane = h.l and q.seq = h.s) then
        delete from avinode_webhook_claims where id = claim.id;
    end if;
    return claim.claimed_at;
end
$$;

-- False when the claim was lost; what the work did must then be rolled back.
create function complete_webhook_event(
    event_id              uuid,
    p_claim_token         uuid,
    p_request_id          uuid default null,
    p_quote_id            uuid default null,
    p_conversation_id     uuid default null,
    p_operator_profile_id uuid default null,
    p_message_id          uuid default null,
    p_parsed_data         jsonb default null) returns boolean
    language plpgsql as $$
declare
    since timestamptz := finish_webhook_event(event_id, p_claim_token);
begin
    update avinode_webhook_events
       set processing_status = 'completed', error_message = null, error_stack = null,
           processed_at = clock_timestamp(), processing_duration_ms = extract(epoch from clock_timestamp() - since) * 1000,
           request_id = coalesce(p_request_id, request_id),
           quote_id = coalesce(p_quote_id, quote_id),
           conversation_id = coalesce(p_conversation_id, conversation_id),
           operator_profile_id = coalesce(p_operator_profile_id, operator_profile_id),
           message_id = coalesce(p_message_id, message_id),
           parsed_data = coalesce(p_parsed_data, parsed_data)
     where id = complete_webhook_event.event_id and since is not null;
    return since is not null;
end
$$;

-- The same for many events of one claim at once, and for those that led to nothing; answers how many were still ours.
-- A note sets unmatched (the admin may attach it) or skipped, with its sentence.
create function complete_webhook_events(
    p_claim_token uuid, ids uuid[], request_ids uuid[], quote_ids uuid[], conversation_ids uuid[], operator_ids uuid[],
    message_ids uuid[], unmatched_ones boolean[], skipped_ones boolean[], notes text[]) returns int
    language plpgsql as $$
declare
    claim    avinode_webhook_claims%rowtype;
    finished int;
begin
    select * into claim from avinode_webhook_claims where token = p_claim_token for update;
    if not found then
        return 0;
    end if;
    delete from avinode_webhook_queue q using unnest(claim.lanes, claim.seqs, claim.events) as held (l, s, e)
     where q.lane = held.l and q.seq = held.s and held.e = any (ids);
    get diagnostics finished = row_count;
    if finished < cardinality(ids) then
        return finished;
    end if;
    update avinode_webhook_events e
       set processing_status = case when d.skipped then 'skipped' else 'completed' end,
           unmatched = d.unmatched, error_message = d.note, error_stack = null,
           processed_at = clock_timestamp(),
           processing_duration_ms = extract(epoch from clock_timestamp() - claim.claimed_at) * 1000,
           request_id = coalesce(d.request_id, e.request_id),
           quote_id = coalesce(d.quote_id, e.quote_id),
           conversation_id = coalesce(d.conversation_id, e.conversation_id),
           operator_profile_id = coalesce(d.operator_id, e.operator_profile_id),
           message_id = coalesce(d.message_id, e.message_id)
      from unnest(ids, request_ids, quote_ids, conversation_ids, operator_ids, message_ids, unmatched_ones, skipped_ones, notes)
           as d (id, request_id, quote_id, conversation_id, operator_id, message_id, unmatched, skipped, note)
     where e.id = d.id;
    if finished = cardinality(claim.events) or not exists (
            select from unnest(claim.lanes, claim.seqs) as h (l, s) join avinode_webhook_queue q on q.lane = h.l and q.seq = h.s) then
        delete from avinode_webhook_claims where id = claim.id;
    end if;
    return finished;
end
$$;

-- Back-off, or the dead letter office after the fifth retry. False when the claim was lost.
create function fail_webhook_event(event_id uuid, p_claim_token uuid, p_error text, p_stack text default null) returns boolean
    language plpgsql as $$
declare
    since timestamptz := finish_webhook_event(event_id, p_claim_token);
begin
    update avinode_webhook_events
       set processing_status = case when retry_count < max_retries then 'failed' else 'dead_letter' end,
           next_retry_at = calculate_webhook_retry_time(retry_count + 1, clock_timestamp()),
           retry_count = least(retry_count + 1, max_retries),
           processed_at = clock_timestamp(), processing_duration_ms = extract(epoch from clock_timestamp() - since) * 1000,
           error_message = p_error, error_stack = p_stack
     where id = fail_webhook_event.event_id and since is not null;
    return since is not null;
end
$$;

-- Puts an event off without counting an attempt: the other side asked for a pause. False when the claim was lost.
create function postpone_webhook_event(event_id uuid, p_claim_token uuid, pause interval, why text) returns boolean
    language plpgsql as $$
declare
    since timestamptz := finish_webhook_event(event_id, p_claim_token);
begin
    update avinode_webhook_events
       set processing_status = 'failed', next_retry_at = clock_timestamp() + pause, error_message = why
     where id = postpone_webhook_event.event_id and since is not null;
    return since is not null;
end
$$;

-- Keeps the leases of work that goes on, for two minutes at most: longer is taken for hung. Answers those still held.
create function renew_webhook_claims(tokens uuid[], lease interval default '30 seconds') returns setof uuid
    language sql as $$
    update avinode_webhook_claims set leased_until = clock_timestamp() + lease
     where token = any (tokens) and claimed_at > clock_timestamp() - interval '2 minutes'
    returning token
$$;

-- Gives back, untried, what a worker will not get to: it stops.
create function release_webhook_claim(p_claim_token uuid) returns void
    language sql as $$
    delete from avinode_webhook_claims where token = p_claim_token
$$;

-- Work that is over, however it ended, begins anew as if it had just arrived. False when it waits already.
create function replay_webhook_event(event_id uuid) returns boolean
    language sql as $$
    with again as (
        update avinode_webhook_events
           set processing_status = 'pending', retry_count = 0, next_retry_at = clock_timestamp(), unmatched = false,
               error_message = null, error_stack = null
         where id = event_id and processing_status <> 'pending'
        returning 1)
    select exists (select from again)
$$;
