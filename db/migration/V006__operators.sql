-- The air carriers that answer requests, as Avinode and the admin know them.
create table operator_profiles (
    id                   uuid primary key default gen_random_uuid(),
    organization_id      uuid not null references organizations,
    avinode_operator_id  text,
    avinode_company_id   text,
    company_name         text not null,
    contact_name         text,
    contact_email        text,
    contact_phone        text,
    aoc_number           text,
    country_code         text,
    region               text,
    operator_rating      numeric(3, 2) check (operator_rating between 0 and 5),
    fleet_size           int check (fleet_size >= 0),
    aircraft_types       text[] not null default '{}',
    certifications       text[] not null default '{}',
    preferred_contact    text not null default 'avinode',
    notification_prefs   jsonb not null default '{}',
    is_active            boolean not null default true,
    is_preferred_partner boolean not null default false,
    metadata             jsonb not null default '{}',
    last_synced_at       timestamptz,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    lock_version         bigint not null default 0,
    constraint operator_profiles_preferred_contact_known check (preferred_contact in ('avinode', 'email', 'both')),
    constraint operator_profiles_avinode_operator_once unique (organization_id, avinode_operator_id),
    constraint operator_profiles_tenant unique (id, organization_id)
);
create index operator_profiles_company_name_ix on operator_profiles (organization_id, company_name);
create index operator_profiles_avinode_company_ix on operator_profiles (avinode_company_id);
create index operator_profiles_is_active_ix on operator_profiles (organization_id, is_active, is_preferred_partner);
create index operator_profiles_rating_ix on operator_profiles (operator_rating desc);
create index operator_profiles_aircraft_types_ix on operator_profiles using gin (aircraft_types);
call track_updates('operator_profiles');
call fill_organization('operator_profiles');

alter table iso_agents
    add constraint iso_agents_operator_profile_fk
        foreign key (operator_profile_id, organization_id) references operator_profiles (id, organization_id),
    add constraint iso_agents_operator_has_profile check (role <> 'operator' or operator_profile_id is not null);

-- The operator on whose behalf an operator's account acts. Asked by policies, so it must not be judged by them.
create function get_current_operator_profile_id() returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select operator_profile_id from iso_agents
     where id = get_current_iso_agent_id() and role = 'operator' and get_current_role() = 'operator'
$$;
