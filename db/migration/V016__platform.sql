-- What serves every module: audit trail, jobs, outgoing mail, links in mails, numbers, notifications.

-- Whose is the thing with this id? For rows that speak of something by its id alone.
create function owner_of(thing uuid) returns table (organization_id uuid, iso_agent_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.organization_id, r.iso_agent_id from requests r where r.id = thing
    union all select q.organization_id, q.iso_agent_id from quotes q where q.id = thing
    union all select p.organization_id, p.iso_agent_id from proposals p where p.id = thing
    union all select c.organization_id, c.iso_agent_id from contracts c where c.id = thing
    union all select v.organization_id, v.iso_agent_id from conversations v where v.id = thing
    union all select m.organization_id, m.iso_agent_id from messages m where m.id = thing
    union all select l.organization_id, l.iso_agent_id from client_profiles l where l.id = thing
    union all select o.organization_id, o.agent_id from onboarding_contracts o where o.id = thing
    union all select a.organization_id, a.id from iso_agents a where a.id = thing
    limit 1
$$;

create function inherit_subject_owner() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    house uuid;
    agent uuid;
begin
    if new.organization_id is null or new.iso_agent_id is null then
        select o.organization_id, o.iso_agent_id into house, agent from owner_of(new.subject_id) o;
        new.organization_id := coalesce(new.organization_id, house, get_current_organization_id());
        new.iso_agent_id := coalesce(new.iso_agent_id, agent, get_current_iso_agent_id());
    end if;
    return new;
end
$$;

create procedure fill_subject_owner(tbl text)
    language plpgsql as $$
begin
    execute format('create trigger %1$s_inherit before insert on %1$I for each row execute function inherit_subject_owner()', tbl);
end
$$;
call fill_subject_owner('documents');
call fill_subject_owner('contract_events');

create table audit_entries (
    id              bigint generated always as identity primary key,
    organization_id uuid not null references organizations,
    iso_agent_id    uuid,
    at              timestamptz not null,
    actor_role      text not null,
    actor_id        uuid,
    actor_name      text,
    event           text not null,
    refs            uuid[] not null default '{}',
    detail          jsonb not null default '{}',
    previous_hash   text,
    hash            text,
    constraint audit_entries_actor_role_known
        check (actor_role in ('admin', 'iso_agent', 'operator', 'machine', 'client', 'visitor'))
);
create index audit_entries_refs_ix on audit_entries using gin (refs);
create index audit_entries_organization_ix on audit_entries (organization_id, at desc);
create index audit_entries_agent_ix on audit_entries (iso_agent_id, at desc);
create index audit_entries_actor_ix on audit_entries (actor_id, at desc);
create index audit_entries_event_ix on audit_entries (organization_id, event, at desc);
call make_append_only('audit_entries');
comment on column audit_entries.iso_agent_id is 'whose file it is about, so that an agent reads what the machine did to his requests';

create function inherit_audit_owner() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    house uuid;
    agent uuid;
begin
    select o.organization_id, o.iso_agent_id into house, agent
      from unnest(new.refs) with ordinality as ref (id, nr) cross join lateral owner_of(ref.id) o order by ref.nr limit 1;
    new.organization_id := coalesce(new.organization_id, house, get_current_organization_id());
    new.iso_agent_id := coalesce(new.iso_agent_id, agent);
    return new;
end
$$;
create trigger audit_entries_inherit before insert on audit_entries for each row execute function inherit_audit_owner();

-- Work that must not be lost. Six attempts are the first and the five retries after 1, 2, 4, 8 and 16 minutes.
create table jobs (
    id               uuid primary key default gen_random_uuid(),
    organization_id  uuid references organizations,
    kind             text not null,
    unique_key       text,
    payload          jsonb not null default '{}',
    status           text not null default 'pending',
    attempts         int not null default 0 check (attempts >= 0),
    max_attempts     int not null default 6 check (max_attempts >= 1),
    next_attempt_at  timestamptz not null default now(),
    claim_token      uuid,
    leased_until     timestamptz,
    last_error       text,
    created_by_role  text,
    created_by_agent uuid,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    completed_at     timestamptz,
    lock_version     bigint not null default 0,
    constraint jobs_status_known check (status in ('pending', 'processing', 'completed', 'failed', 'dead_letter', 'skipped')),
    constraint jobs_leased_while_processing check (status <> 'processing' or num_nulls(claim_token, leased_until) = 0),
    constraint jobs_enqueued_once unique (kind, unique_key)
);
create index jobs_due_ix on jobs (next_attempt_at) where status in ('pending', 'failed', 'processing');
create index jobs_status_ix on jobs (organization_id, status, created_at desc);
create index jobs_created_by_ix on jobs (created_by_agent, created_at desc);
call track_updates('jobs');

create function stamp_job() returns trigger
    language plpgsql as $$
begin
    new.organization_id := coalesce(new.organization_id, get_current_organization_id());
    new.created_by_role := coalesce(new.created_by_role, get_current_role());
    new.created_by_agent := coalesce(new.created_by_agent, get_current_iso_agent_id());
    return new;
end
$$;
create trigger jobs_stamp before insert on jobs for each row execute function stamp_job();

create table outgoing_emails (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations,
    iso_agent_id    uuid,
    kind            text not null,
    subject_id      uuid,
    to_email        text not null,
    to_name         text,
    reply_to        text,
    subject         text not null,
    body_text       text not null,
    body_html       text,
    attachments     jsonb not null default '[]',
    sealed_link     bytea,
    message_id      text unique,
    status          text not null default 'pending',
    attempts        int not null default 0 check (attempts >= 0),
    last_error      text,
    sent_at         timestamptz,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    lock_version    bigint not null default 0,
    constraint outgoing_emails_status_known check (status in ('pending', 'sending', 'sent', 'failed', 'cancelled'))
);
create index outgoing_emails_status_ix on outgoing_emails (organization_id, status, created_at desc);
create index outgoing_emails_subject_ix on outgoing_emails (subject_id, created_at);
create index outgoing_emails_agent_ix on outgoing_emails (iso_agent_id, created_at desc);
create index outgoing_emails_unsent_ix on outgoing_emails (created_at) where status in ('pending', 'sending', 'failed');
call track_updates('outgoing_emails');
call fill_subject_owner('outgoing_emails');

create table public_links (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations,
    iso_agent_id    uuid,
    kind            text not null,
    subject_id      uuid not null,
    email           text not null,
    token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    single_use      boolean not null default false,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    revoked_at      timestamptz,
    view_count      int not null default 0 check (view_count >= 0),
    last_viewed_at  timestamptz,
    last_ip         text,
    created_at      timestamptz not null default now(),
    lock_version    bigint not null default 0,
    constraint public_links_kind_known check (kind in ('proposal', 'contract', 'onboarding', 'payment', 'sign_in'))
);
create index public_links_subject_ix on public_links (subject_id, kind);
create index public_links_organization_ix on public_links (organization_id, created_at);
create index public_links_agent_ix on public_links (iso_agent_id);
create index public_links_expires_at_ix on public_links (expires_at) where used_at is null and revoked_at is null;
call fill_subject_owner('public_links');
comment on column public_links.token_hash is 'SHA-256 in hex; the token itself is never stored';

-- Gap-free numbers: the row is locked until the transaction that took the number ends.
create table record_counters (
    organization_id uuid not null references organizations,
    kind            text not null,
    year            int not null,
    last_value      int not null default 0 check (last_value >= 0),
    constraint record_counters_pk primary key (organization_id, kind, year)
);
call fill_organization('record_counters');

create table notifications (
    id               uuid primary key default gen_random_uuid(),
    organization_id  uuid not null references organizations,
    iso_agent_id     uuid not null,
    kind             text not null,
    tone             text not null default 'neutral',
    title            text not null,
    body             text,
    about_request_id uuid references requests on delete cascade,
    link             text,
    read_at          timestamptz,
    archived_at      timestamptz,
    created_at       timestamptz not null default now(),
    lock_version     bigint not null default 0,
    constraint notifications_agent_fk foreign key (iso_agent_id, organization_id) references iso_agents (id, organization_id),
    constraint notifications_tone_known check (tone in ('neutral', 'info', 'wait', 'seen', 'good', 'bad', 'off'))
);
create index notifications_agent_ix on notifications (iso_agent_id, created_at desc);
create index notifications_unread_ix on notifications (iso_agent_id) where read_at is null and archived_at is null;
create index notifications_request_ix on notifications (about_request_id);
create index notifications_organization_ix on notifications (organization_id, created_at);
call fill_owner('notifications', 'requests', 'about_request_id');
