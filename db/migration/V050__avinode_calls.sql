-- Calling Avinode: who may call, how fast, how it went, and what was wrong with an answer.
alter table avinode_connections
    add column application_token_sealed   bytea,
    add column oauth_client_id            text,
    add column oauth_client_secret_sealed bytea;
comment on column avinode_connections.application_token_sealed is 'X-Avinode-ApiToken: names the application, where api_token names the connection';
comment on column avinode_connections.oauth_client_id is 'with its secret in the place of api_token: tokens are then fetched and renewed by themselves';

alter table iso_agents add column avinode_login text;
comment on column iso_agents.avinode_login is 'X-Avinode-ActAsAccount: whose name operators see; none shows the company';

-- One row a connection, shared by all nodes: the bucket that calls are taken from, and how the last ones went.
create table avinode_calls (
    connection_id    uuid primary key references avinode_connections on delete cascade,
    organization_id  uuid not null references organizations,
    every_ms         int not null default 1000 check (every_ms > 0),
    burst            int not null default 30 check (burst > 0),
    free_at          timestamptz not null default now(),
    blocked_until    timestamptz,
    hourly_limit     int,
    remaining        int,
    resets_at        timestamptz,
    last_call_at     timestamptz,
    last_success_at  timestamptz,
    last_error       text,
    last_error_at    timestamptz,
    clock_skew_ms    bigint,
    token_expires_at timestamptz,
    warned_days      int,
    updated_at       timestamptz not null default now()
);
create index avinode_calls_organization_ix on avinode_calls (organization_id);
call track_updates('avinode_calls');
comment on column avinode_calls.free_at is 'when the bucket is full again: each call moves it on by every_ms';
comment on column avinode_calls.clock_skew_ms is 'how far Avinode''s clock is ahead of ours; it takes nothing that is five minutes off';
comment on column avinode_calls.warned_days is 'of the token''s end: 30, 7 or 1, so that each warning is given once';

-- Takes one call from the bucket; 0, or how many milliseconds to wait. A reserve leaves that many calls of a burst, and
-- the last tenth of the hour, to those who cannot wait.
create function take_avinode_call(connection uuid, reserve int) returns int
    language plpgsql as $$
declare
    moment constant timestamptz := clock_timestamp();
    state avinode_calls;
    ahead numeric;
    room  numeric;
begin
    select * into state from avinode_calls where connection_id = connection for update;
    if not found then
        insert into avinode_calls (connection_id, organization_id)
        select id, organization_id from avinode_connections where id = connection
        on conflict do nothing;
        select * into strict state from avinode_calls where connection_id = connection for update;
    end if;
    if state.blocked_until > moment then
        return ceil(extract(epoch from state.blocked_until - moment) * 1000);
    end if;
    if reserve > 0 and state.resets_at > moment and state.remaining < state.hourly_limit / 10 then
        return ceil(extract(epoch from state.resets_at - moment) * 1000);
    end if;
    ahead := greatest(extract(epoch from state.free_at - moment) * 1000, 0);
    room := state.every_ms * (state.burst - least(reserve, state.burst - 1) - 1);
    if ahead > room then
        return ceil(ahead - room);
    end if;
    update avinode_calls
       set free_at = greatest(free_at, moment) + every_ms * interval '1 millisecond', last_call_at = moment
     where connection_id = connection;
    return 0;
end
$$;

-- What an answer, or the whole exchange, had wrong with it. The same again is counted, not written anew.
create table avinode_problems (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations,
    connection_id   uuid references avinode_connections on delete set null,
    kind            text not null,
    operation       text not null,
    resource        text not null default '',
    sentence        text not null,
    excerpt         text,
    times           int not null default 1 check (times > 0),
    first_at        timestamptz not null,
    last_at         timestamptz not null,
    seen_at         timestamptz
);
create unique index avinode_problems_open_once on avinode_problems (organization_id, kind, operation, resource) where seen_at is null;
create index avinode_problems_last_ix on avinode_problems (organization_id, last_at desc);
create index avinode_problems_connection_ix on avinode_problems (connection_id);

do $$
declare
    house constant text := 'organization_id = (select get_current_organization_id())';
    admin constant text := house || ' and (select is_admin())';
begin
    -- an agent reads how live the marketplace is; only the service calls it
    call protect('avinode_calls', house || ' and (select get_current_seller_id()) is not null', 'false', 'false', 'false');
    call protect('avinode_problems', admin, 'false', admin, 'false');
end
$$;
revoke insert, update, delete on avinode_calls from jetvision_app;
revoke insert, delete on avinode_problems from jetvision_app;
