-- Flights that operators make without passengers, as the marketplace told the house of them; what agents watch for; and
-- which of the one meets the other. The legs belong to the house, watches and matches to their agent.
create table empty_legs (
    id                   uuid primary key default gen_random_uuid(),
    organization_id      uuid not null references organizations,
    avinode_id           text not null,
    operator_profile_id  uuid,
    departure_airport_id uuid not null references airports,
    arrival_airport_id   uuid not null references airports,
    earliest_at          timestamptz not null,
    latest_at            timestamptz not null,
    aircraft_type        text,
    aircraft_category    text,
    tail                 text,
    seats                int check (seats > 0),
    price                numeric(14, 2) check (price > 0),
    price_currency       text check (price_currency ~ '^[A-Z]{3}$'),
    previous_price       numeric(14, 2),
    regular_price        numeric(14, 2) check (regular_price > 0),
    note                 text,
    link                 text check (link ~ '^https?://'),
    status               text not null default 'on_offer',
    said_at              timestamptz not null,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    lock_version         bigint not null default 0,
    constraint empty_legs_operator_profile_fk foreign key (operator_profile_id, organization_id)
        references operator_profiles (id, organization_id),
    constraint empty_legs_status_known check (status in ('on_offer', 'withdrawn')),
    constraint empty_legs_go_somewhere check (arrival_airport_id <> departure_airport_id),
    constraint empty_legs_window_in_order check (latest_at >= earliest_at),
    constraint empty_legs_priced_in_a_currency check (num_nulls(price, price_currency) in (0, 2)
        and (price is not null or num_nonnulls(previous_price, regular_price) = 0)),
    constraint empty_legs_avinode_once unique (organization_id, avinode_id),
    constraint empty_legs_tenant unique (id, organization_id)
);
create index empty_legs_on_offer_ix on empty_legs (organization_id, latest_at) where status = 'on_offer';
create index empty_legs_operator_profile_ix on empty_legs (operator_profile_id);
create index empty_legs_departure_airport_ix on empty_legs (departure_airport_id);
create index empty_legs_arrival_airport_ix on empty_legs (arrival_airport_id);
call track_updates('empty_legs');
call fill_organization('empty_legs');
comment on column empty_legs.said_at is 'when the marketplace said this: what was said earlier does not undo it';
comment on column empty_legs.regular_price is 'what the operator says the flight costs otherwise, in the currency of the price';

create table empty_leg_watches (
    id                   uuid primary key default gen_random_uuid(),
    organization_id      uuid not null,
    iso_agent_id         uuid not null,
    departure_airport_id uuid references airports,
    departure_radius_nm  int not null default 0 check (departure_radius_nm between 0 and 300),
    arrival_airport_id   uuid references airports,
    arrival_radius_nm    int not null default 0 check (arrival_radius_nm between 0 and 300),
    first_day            date not null,
    last_day             date not null,
    ends_at              timestamptz not null,
    passengers           int not null check (passengers between 1 and 50),
    price_cap            numeric(14, 2) check (price_cap > 0),
    price_cap_currency   text check (price_cap_currency ~ '^[A-Z]{3}$'),
    aircraft_categories  text[] not null default '{}',
    status               text not null default 'active',
    revision             int not null default 1,
    avinode_watch_id     text,
    told_revision        int not null default 0,
    telling_trouble      text,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    lock_version         bigint not null default 0,
    constraint empty_leg_watches_agent_fk foreign key (iso_agent_id, organization_id)
        references iso_agents (id, organization_id),
    constraint empty_leg_watches_status_known check (status in ('active', 'paused', 'expired', 'cancelled')),
    constraint empty_leg_watches_go_somewhere check (arrival_airport_id <> departure_airport_id),
    constraint empty_leg_watches_name_an_airport check (num_nonnulls(departure_airport_id, arrival_airport_id) > 0),
    constraint empty_leg_watches_last_90_days check (last_day - first_day between 0 and 89),
    constraint empty_leg_watches_cap_in_a_currency check (num_nulls(price_cap, price_cap_currency) in (0, 2)),
    constraint empty_leg_watches_tenant unique (id, organization_id, iso_agent_id)
);
create index empty_leg_watches_agent_ix on empty_leg_watches (iso_agent_id, status, created_at desc);
create index empty_leg_watches_awake_ix on empty_leg_watches (organization_id, ends_at) where status = 'active';
create index empty_leg_watches_departure_airport_ix on empty_leg_watches (departure_airport_id);
create index empty_leg_watches_arrival_airport_ix on empty_leg_watches (arrival_airport_id);
call track_updates('empty_leg_watches');
call fill_owner('empty_leg_watches');
comment on column empty_leg_watches.revision is 'counts what the marketplace must know of; told_revision is the last that it knows';

create table empty_leg_matches (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    iso_agent_id    uuid not null,
    watch_id        uuid not null,
    empty_leg_id    uuid not null,
    status          text not null default 'new',
    fits            boolean not null default true,
    found_at        timestamptz not null,
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    lock_version    bigint not null default 0,
    constraint empty_leg_matches_watch_fk foreign key (watch_id, organization_id, iso_agent_id)
        references empty_leg_watches (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint empty_leg_matches_empty_leg_fk foreign key (empty_leg_id, organization_id)
        references empty_legs (id, organization_id),
    constraint empty_leg_matches_status_known check (status in ('new', 'viewed', 'interested', 'dismissed')),
    constraint empty_leg_matches_once unique (watch_id, empty_leg_id)
);
create index empty_leg_matches_agent_ix on empty_leg_matches (iso_agent_id, status, found_at desc);
create index empty_leg_matches_organization_ix on empty_leg_matches (organization_id, found_at desc);
create index empty_leg_matches_empty_leg_ix on empty_leg_matches (empty_leg_id, organization_id);
call track_updates('empty_leg_matches');
call fill_owner('empty_leg_matches', 'empty_leg_watches', 'watch_id');
comment on column empty_leg_matches.fits is 'false once the leg changed so that the watch no longer asks for it';

do $$
declare
    house constant text := 'organization_id = (select get_current_organization_id())';
    owned constant text := house || ' and ((select is_admin()) or iso_agent_id = (select get_current_seller_id()))';
begin
    call protect('empty_legs', house || ' and (select get_current_seller_id()) is not null', 'false', 'false', 'false');
    call protect('empty_leg_watches', owned, owned, owned, 'false');
    call protect('empty_leg_matches', owned, owned, owned, 'false');
end
$$;
revoke insert, update, delete on empty_legs from jetvision_app;
revoke delete on empty_leg_watches, empty_leg_matches from jetvision_app;

-- A watch's trail is its agent's.
create or replace function owner_of(thing uuid) returns table (organization_id uuid, iso_agent_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.organization_id, r.iso_agent_id from requests r where r.id = thing
    union all select q.organization_id, q.iso_agent_id from quotes q where q.id = thing
    union all select p.organization_id, p.iso_agent_id from proposals p where p.id = thing
    union all select c.organization_id, c.iso_agent_id from contracts c where c.id = thing
    union all select v.organization_id, v.iso_agent_id from conversations v where v.id = thing
    union all select m.organization_id, m.iso_agent_id from messages m where m.id = thing
    union all select l.organization_id, l.iso_agent_id from client_profiles l where l.id = thing
    union all select o.organization_id, o.agent_id from onboarding_contracts o where o.id = thing
    union all select w.organization_id, w.iso_agent_id from empty_leg_watches w where w.id = thing
    union all select a.organization_id, a.id from iso_agents a where a.id = thing
    limit 1
$$;
