-- What came is one row, written once and for all; what became of it is another, narrow one, written when there is something
-- to say: that it is done, or failed. Before, the wide row was written again at its end, into all of its indexes. Both
-- together are read under the name that they always had (docs/decisions, "The inbox").

drop function avinode_heard_at, avinode_waiting_since, claim_webhook_events, claim_webhook_event, complete_webhook_event,
    complete_webhook_events, fail_webhook_event, postpone_webhook_event, requeue_webhook_events, rescue_webhook_events,
    replay_webhook_event;
drop trigger avinode_webhook_events_queue_again on avinode_webhook_events;
drop trigger avinode_webhook_events_unqueue_skipped on avinode_webhook_events;
drop trigger avinode_webhook_events_unqueue_deleted on avinode_webhook_events;
drop trigger avinode_webhook_events_note_failure on avinode_webhook_events;
drop function queue_event_again, unqueue_event, note_failed_webhook_attempt;

alter table avinode_webhook_events rename to avinode_webhook_arrivals;

-- No foreign key to the arrival: checking it would write to the arrival's row. Whoever removes an arrival removes this too,
-- by the trigger below.
create table avinode_webhook_outcomes (
    event_id               uuid primary key,
    organization_id        uuid,
    processing_status      text not null default 'pending',
    unmatched              boolean not null default false,
    retry_count            int not null default 0 check (retry_count >= 0),
    next_retry_at          timestamptz not null default clock_timestamp(),
    processed_at           timestamptz,
    processing_duration_ms int check (processing_duration_ms >= 0),
    error_message          text,
    error_stack            text,
    request_id             uuid references requests,
    quote_id               uuid references quotes,
    conversation_id        uuid references conversations,
    operator_profile_id    uuid references operator_profiles,
    message_id             uuid references messages,
    parsed_data            jsonb,
    constraint avinode_webhook_outcomes_processing_status_known check (processing_status in (
        'pending', 'processing', 'completed', 'failed', 'skipped', 'dead_letter'))
);
comment on table avinode_webhook_outcomes is
    'what became of an arrival; none while it waits for its first attempt. Pending, once it waits again after a failure';

insert into avinode_webhook_outcomes
select id, organization_id, processing_status, unmatched, retry_count, next_retry_at, processed_at, processing_duration_ms,
       error_message, error_stack, request_id, quote_id, conversation_id, operator_profile_id, message_id, parsed_data
  from avinode_webhook_arrivals
 where processing_status <> 'pending' or retry_count > 0 or request_id is not null;

alter table avinode_webhook_arrivals
    drop column processing_status, drop column unmatched, drop column retry_count, drop column next_retry_at,
    drop column processed_at, drop column processing_duration_ms, drop column error_message, drop column error_stack,
    drop column request_id, drop column quote_id, drop column conversation_id, drop column operator_profile_id,
    drop column message_id, drop column parsed_data;

create index avinode_webhook_outcomes_due_ix on avinode_webhook_outcomes (next_retry_at) where processing_status = 'failed';
create index avinode_webhook_outcomes_odd_ix on avinode_webhook_outcomes (organization_id, processing_status)
    where processing_status <> 'completed';
create index avinode_webhook_outcomes_unmatched_ix on avinode_webhook_outcomes (organization_id) where unmatched;
create index avinode_webhook_outcomes_request_ix on avinode_webhook_outcomes (request_id) where request_id is not null;
create index avinode_webhook_outcomes_quote_ix on avinode_webhook_outcomes (quote_id) where quote_id is not null;
create index avinode_webhook_outcomes_conversation_ix on avinode_webhook_outcomes (conversation_id) where conversation_id is not null;
create index avinode_webhook_outcomes_operator_profile_ix on avinode_webhook_outcomes (operator_profile_id)
    where operator_profile_id is not null;
create index avinode_webhook_outcomes_message_ix on avinode_webhook_outcomes (message_id) where message_id is not null;

do $$
declare
    admin constant text := 'organization_id = (select get_current_organization_id()) and (select is_admin())';
begin
    call protect('avinode_webhook_outcomes', admin, admin, admin, 'false');
end
$$;
revoke delete on avinode_webhook_outcomes from jetvision_app;

-- A key that two arrivals of one house share, kept short: what makes an event known has no order in time, so this index is
-- the one that a million rows make slow when it is wide.
create function webhook_heard_key(house uuid, dedupe_key text) returns uuid
    language sql immutable parallel safe
    return md5(coalesce(house::text, '') || ' ' || dedupe_key)::uuid;
alter table avinode_webhook_arrivals drop constraint avinode_webhook_events_heard_once;
create unique index avinode_webhook_arrivals_heard_once on avinode_webhook_arrivals (webhook_heard_key(organization_id, dedupe_key));

-- outcome is null before the first attempt; processing_status says pending then.
create view avinode_webhook_events with (security_invoker = true) as
select a.id, a.organization_id, a.connection_id, a.event_type, a.native_event_type, a.avinode_event_id, a.avinode_timestamp,
       a.dedupe_key, a.content_hash, a.resource, o.request_id, o.quote_id, o.conversation_id, o.operator_profile_id,
       o.message_id, a.avinode_rfp_id, a.avinode_rfq_id, a.avinode_quote_id, a.avinode_trip_id, a.avinode_thread_id,
       a.avinode_operator_id, a.raw_payload, o.parsed_data, coalesce(o.processing_status, 'pending') as processing_status,
       o.processing_status as outcome, o.processed_at, o.processing_duration_ms, o.error_message, o.error_stack,
       coalesce(o.retry_count, 0) as retry_count, a.max_retries, coalesce(o.next_retry_at, a.received_at) as next_retry_at,
       coalesce(o.unmatched, false) as unmatched, a.signature_verified, a.signature_hash, a.source_ip, a.user_agent,
       a.headers, a.received_at, a.created_at, a.contradicted_at, a.contradicting_payload
  from avinode_webhook_arrivals a left join avinode_webhook_outcomes o on o.event_id = a.id;
grant select on avinode_webhook_events to jetvision_app, jetvision_service;
comment on column avinode_webhook_events.avinode_event_id is 'event_id in jetvision-erd';
comment on column avinode_webhook_events.avinode_trip_id is 'trip_id in jetvision-erd';
comment on column avinode_webhook_events.avinode_rfq_id is 'rfq_id in jetvision-erd';
comment on column avinode_webhook_events.avinode_operator_id is 'operator_id in jetvision-erd';
comment on column avinode_webhook_events.raw_payload is 'payload in jetvision-erd';
comment on column avinode_webhook_events.processing_status is
    'status in jetvision-erd; pending while a worker holds it too, see avinode_webhook_claims';
comment on column avinode_webhook_events.signature_verified is 'signature_valid in jetvision-erd';

-- Whatever arrives waits in the queue: one statement for all rows that a statement filed.
create or replace function queue_heard_events() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into avinode_webhook_queue (lane, event_id, organization_id, trip_key)
    select case when heard.event_type is null then 1 else 0 end, heard.id, heard.organization_id, webhook_trip_key(heard)
      from heard;
    return null;
end
$$;

-- What is pending again goes to the end of the last lane.
create function queue_event_again() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into avinode_webhook_queue (lane, event_id, organization_id, trip_key)
    select 2, a.id, a.organization_id, webhook_trip_key(a) from avinode_webhook_arrivals a where a.id = new.event_id
        on conflict (event_id) do nothing;
    return null;
end
$$;
create trigger avinode_webhook_outcomes_queue_again after update on avinode_webhook_outcomes for each row
    when (new.processing_status = 'pending' and old.processing_status <> 'pending') execute function queue_event_again();

-- What is skipped waits no longer; a worker that holds it finds so when it completes, and undoes its work.
create function unqueue_event() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from avinode_webhook_queue where event_id = old.event_id;
    return null;
end
$$;
create trigger avinode_webhook_outcomes_unqueue_skipped after update on avinode_webhook_outcomes for each row
    when (new.processing_status = 'skipped' and old.processing_status = 'pending') execute function unqueue_event();

-- All that is known of an arrival goes with it.
create function forget_arrivals() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from avinode_webhook_outcomes o using gone where o.event_id = gone.id;
    delete from avinode_webhook_queue q using gone where q.event_id = gone.id;
    return null;
end
$$;
create trigger avinode_webhook_arrivals_forget after delete on avinode_webhook_arrivals
    referencing old table as gone for each statement execute function forget_arrivals();

-- Only failures cost a row: what succeeds at once, as nearly all do, writes nothing more than its own completion.
create function note_failed_webhook_attempt() returns trigger
    language plpgsql as $$
begin
    insert into avinode_webhook_attempts (organization_id, event_id, attempt, gave_up, next_retry_at, error_message, error_stack)
    values (new.organization_id, new.event_id, old.retry_count + 1, new.processing_status = 'dead_letter',
            case when new.processing_status = 'failed' then new.next_retry_at end,
            new.error_message, new.error_stack);
    return null;
end
$$;
create trigger avinode_webhook_outcomes_note_failure after update on avinode_webhook_outcomes for each row
    when (old.processing_status = 'pending'
          and (new.processing_status = 'dead_letter' or (new.processing_status = 'failed' and new.retry_count > old.retry_count)))
    execute function note_failed_webhook_attempt();

-- Gives those of these arrivals that have none yet an outcome, pending, for whoever is about to change it.
create function open_webhook_outcomes(ids uuid[]) returns void
    language sql as $$
    insert into avinode_webhook_outcomes (event_id, organization_id, next_retry_at)
    select id, organization_id, received_at from avinode_webhook_arrivals where id = any (ids)
        on conflict (event_id) do nothing
$$;

-- What an agent may know of the inbox, which is the admin's: when something was last heard for the request, and since when
-- news of the house wait to be worked on.
create function avinode_heard_at(request uuid) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    select max(o.processed_at) from avinode_webhook_outcomes o
     where o.request_id = request and o.organization_id = get_current_organization_id() and o.processing_status = 'completed'
$$;

create function avinode_waiting_since() returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    select min(a.received_at) from avinode_webhook_arrivals a
     where a.id in (select event_id from avinode_webhook_queue where organization_id = get_current_organization_id()
                    union all
                    select event_id from avinode_webhook_outcomes
                     where organization_id = get_current_organization_id() and processing_status = 'failed')
$$;

-- What of the house's a worker holds just now. For the admin, who sees no claims.
create function webhook_events_in_work() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select q.event_id from avinode_webhook_claims c cross join unnest(c.events) as held (event_id)
      join avinode_webhook_queue q on q.event_id = held.event_id
     where c.leased_until > clock_timestamp() and q.organization_id = get_current_organization_id()
$$;

-- Brings back what is due again, oldest first.
create function requeue_webhook_events(batch int default 100) returns int
    language sql as $$
    with due as (
        select event_id from avinode_webhook_outcomes
         where processing_status = 'failed' and next_retry_at <= clock_timestamp()
         order by next_retry_at limit batch for update skip locked),
    back as (
        update avinode_webhook_outcomes o set processing_status = 'pending' from due where o.event_id = due.event_id returning 1)
    select count(*)::int from back
$$;

-- Takes back the claims whose lease ran out: that is a failed attempt of each event in them. A lease that ran out past
-- the last attempt is a dead letter, or a message that kills the process would return for ever.
create function rescue_webhook_events() returns int
    language plpgsql as $$
declare
    held       uuid[];
    unfinished uuid[];
begin
    with gone as (
        delete from avinode_webhook_claims
         where id in (select id from avinode_webhook_claims where leased_until <= clock_timestamp() for update skip locked)
        returning events)
    select array_agg(event) into held from gone, unnest(gone.events) as event;
    if held is null then
        return 0;
    end if;
    with back as (
        delete from avinode_webhook_queue q where q.event_id = any (held) returning q.event_id)
    select coalesce(array_agg(event_id), '{}') into unfinished from back;
    perform open_webhook_outcomes(unfinished);
    update avinode_webhook_outcomes o
       set processing_status = case when o.retry_count < a.max_retries then 'failed' else 'dead_letter' end,
           retry_count = least(o.retry_count + 1, a.max_retries),
           next_retry_at = clock_timestamp(),
           processed_at = clock_timestamp(),
           error_message = case when o.retry_count < a.max_retries then 'The process ended, or hung, before it was done.'
                                else 'The process ended, or hung, during the last attempt.' end
      from avinode_webhook_arrivals a where a.id = o.event_id and o.event_id = any (unfinished);
    return cardinality(unfinished);
end
$$;

-- Takes waiting events of one lane (of all, where it is null), in the order of arrival; of a trip that somebody works on
-- right now, none. What is next in the lane of those that failed keeps its trip free: the next 32, so that a long lane of
-- slow work does not hold up the others. Rows of the queue below from_seq, and claims below from_claim, are known to be
-- gone: passing them saves stepping over their remains. Answers nothing but numbers, which fit any socket's buffer: a
-- worker that freezes here must not keep the lock. By index always: its plans are kept, and a queue is empty most of the
-- time; a plan that was made then reads all of it, or sorts it, when thousands wait.
create function claim_webhook_events(
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
        select w.event_id, claim.token, -- only what failed before has been tried
               case when w.lane < 2 then 0
                    else coalesce((select o.retry_count from avinode_webhook_outcomes o where o.event_id = w.event_id), 0) end,
               w.s, coalesce(lowest, claim.id)
          from unnest(claim.events, claim.lanes, claim.seqs) with ordinality as w (event_id, lane, s, n) order by w.n;
end
$$;

-- Claims one event by name, due or not; null when another holds it or there is nothing left to do.
create function claim_webhook_event(event_id uuid, lease interval default '30 seconds') returns uuid
    language plpgsql as $$
declare
    token uuid;
begin
    perform rescue_webhook_events();
    update avinode_webhook_outcomes o set processing_status = 'pending'
     where o.event_id = claim_webhook_event.event_id and o.processing_status = 'failed';
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

-- Many events of one claim are over, and what they led to; answers how many were still ours. A note sets unmatched (the
-- admin may attach it) or skipped, with its sentence.
create function complete_webhook_events(
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
    delete from avinode_webhook_queue q using unnest(claim.lanes, claim.seqs, claim.events) as held (l, s, e)
     where q.lane = held.l and q.seq = held.s and held.e = any (ids);
    get diagnostics finished = row_count;
    if finished < cardinality(ids) then
        return finished;
    end if;
    insert into avinode_webhook_outcomes as o (
           event_id, organization_id, processing_status, unmatched, error_message, processed_at, processing_duration_ms,
           request_id, quote_id, conversation_id, operator_profile_id, message_id)
    select a.id, a.organization_id, case when d.skipped then 'skipped' else 'completed' end, d.unmatched, d.note,
           clock_timestamp(), extract(epoch from clock_timestamp() - claim.claimed_at) * 1000,
           d.request_id, d.quote_id, d.conversation_id, d.operator_id, d.message_id
      from unnest(ids, request_ids, quote_ids, conversation_ids, operator_ids, message_ids, unmatched_ones, skipped_ones, notes)
           as d (id, request_id, quote_id, conversation_id, operator_id, message_id, unmatched, skipped, note)
      join avinode_webhook_arrivals a on a.id = d.id
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
            select from unnest(claim.lanes, claim.seqs) as h (l, s) join avinode_webhook_queue q on q.lane = h.l and q.seq = h.s) then
        delete from avinode_webhook_claims where id = claim.id;
    end if;
    return finished;
end
$$;

-- The same for one. False when the claim was lost; what the work did must then be rolled back.
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
    ours boolean := complete_webhook_events(
        p_claim_token, array [event_id], array [p_request_id], array [p_quote_id], array [p_conversation_id],
        array [p_operator_profile_id], array [p_message_id], array [false], array [false], array [null::text]) = 1;
begin
    if p_parsed_data is not null then
        update avinode_webhook_outcomes o set parsed_data = p_parsed_data
         where o.event_id = complete_webhook_event.event_id and ours;
    end if;
    return ours;
end
$$;

-- Back-off, or the dead letter office after the fifth retry. False when the claim was lost.
create function fail_webhook_event(event_id uuid, p_claim_token uuid, p_error text, p_stack text default null) returns boolean
    language plpgsql as $$
declare
    since timestamptz := finish_webhook_event(event_id, p_claim_token);
begin
    if since is null then
        return false;
    end if;
    perform open_webhook_outcomes(array [event_id]);
    update avinode_webhook_outcomes o
       set processing_status = case when o.retry_count < a.max_retries then 'failed' else 'dead_letter' end,
           next_retry_at = calculate_webhook_retry_time(o.retry_count + 1, clock_timestamp()),
           retry_count = least(o.retry_count + 1, a.max_retries),
           processed_at = clock_timestamp(), processing_duration_ms = extract(epoch from clock_timestamp() - since) * 1000,
           error_message = p_error, error_stack = p_stack
      from avinode_webhook_arrivals a where a.id = o.event_id and o.event_id = fail_webhook_event.event_id;
    return true;
end
$$;

-- Puts an event off without counting an attempt: the other side asked for a pause. False when the claim was lost.
create function postpone_webhook_event(event_id uuid, p_claim_token uuid, pause interval, why text) returns boolean
    language plpgsql as $$
begin
    if finish_webhook_event(event_id, p_claim_token) is null then
        return false;
    end if;
    perform open_webhook_outcomes(array [event_id]);
    update avinode_webhook_outcomes o
       set processing_status = 'failed', next_retry_at = clock_timestamp() + pause, error_message = why
     where o.event_id = postpone_webhook_event.event_id;
    return true;
end
$$;

-- Work that is over, however it ended, begins anew as if it had just arrived. False when it waits already.
create function replay_webhook_event(event_id uuid) returns boolean
    language sql as $$
    with again as (
        update avinode_webhook_outcomes o
           set processing_status = 'pending', retry_count = 0, next_retry_at = clock_timestamp(), unmatched = false,
               error_message = null, error_stack = null
         where o.event_id = replay_webhook_event.event_id and processing_status <> 'pending'
        returning 1)
    select exists (select from again)
$$;

-- What is named after the former table is named after the new one.
do $$
declare
    old record;
begin
    for old in select conname as name from pg_constraint
                where conrelid = 'avinode_webhook_arrivals'::regclass and conname like 'avinode\_webhook\_events\_%' loop
        execute format('alter table avinode_webhook_arrivals rename constraint %I to %I',
            old.name, replace(old.name, 'webhook_events', 'webhook_arrivals'));
    end loop;
    for old in select indexrelid::regclass::text as name from pg_index
                where indrelid = 'avinode_webhook_arrivals'::regclass
                  and indexrelid::regclass::text like 'avinode\_webhook\_events\_%' loop
        execute format('alter index %I rename to %I', old.name, replace(old.name, 'webhook_events', 'webhook_arrivals'));
    end loop;
    for old in select tgname as name from pg_trigger
                where tgrelid = 'avinode_webhook_arrivals'::regclass and tgname like 'avinode\_webhook\_events\_%' loop
        execute format('alter trigger %I on avinode_webhook_arrivals rename to %I',
            old.name, replace(old.name, 'webhook_events', 'webhook_arrivals'));
    end loop;
    for old in select polname as name from pg_policy
                where polrelid = 'avinode_webhook_arrivals'::regclass and polname like 'avinode\_webhook\_events\_%' loop
        execute format('alter policy %I on avinode_webhook_arrivals rename to %I',
            old.name, replace(old.name, 'webhook_events', 'webhook_arrivals'));
    end loop;
end
$$;
