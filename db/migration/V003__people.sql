-- The brokerages, and the accounts of the people who work in or with them.
create table organizations (
    id                   uuid primary key default gen_random_uuid(),
    name                 text not null,
    legal_name           text,
    slug                 text not null unique check (slug ~ '^[a-z0-9-]+$'),
    locale               text not null default 'en-US',
    time_zone            text not null default 'America/New_York',
    currency             text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    page_size            text not null default 'letter',
    address_line_1       text,
    address_line_2       text,
    city                 text,
    state                text,
    zip_code             text,
    phone                text,
    email                text,
    show_operator_name   boolean not null default false,
    broker_capacity      text not null default 'agent_of_charterer',
    liability_insurance  text,
    payment_instructions jsonb,
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    lock_version         bigint not null default 0,
    constraint organizations_page_size_known check (page_size in ('letter', 'a4')),
    constraint organizations_broker_capacity_known
        check (broker_capacity in ('agent_of_charterer', 'principal', 'agent_of_carrier'))
);
call track_updates('organizations');

-- Every row of a tenant carries its organization. Parents offer (id, organization_id[, iso_agent_id]) as a key and
-- children refer to the whole of it: a child can never sit in another house than its parent, and follows it when
-- a request is handed to another agent.
create table iso_agents (
    id                       uuid primary key default gen_random_uuid(),
    organization_id          uuid not null references organizations,
    clerk_user_id            text unique,
    email                    text not null check (email like '%_@_%'),
    full_name                text not null,
    first_name               text,
    last_name                text,
    date_of_birth            date,
    phone                    text,
    company_name             text,
    address_line_1           text,
    address_line_2           text,
    city                     text,
    state                    text,
    zip_code                 text,
    role                     text not null default 'iso_agent',
    margin_type              text not null default 'percentage',
    margin_value             numeric(14, 2) not null default 10.00 check (margin_value >= 0),
    commission_percentage    numeric(7, 4) not null default 10.00 check (commission_percentage between 0 and 100),
    onboarding_status        text not null default 'pending',
    is_active                boolean not null default true,
    metadata                 jsonb not null default '{}',
    notification_prefs       jsonb not null default '{}',
    last_seen_at             timestamptz,
    online_status            text not null default 'offline',
    password_hash            text,
    operator_profile_id      uuid,
    time_zone                text not null default 'America/New_York',
    hour_cycle               text not null default 'h23',
    color_scheme             text not null default 'system',
    failed_sign_ins          int not null default 0 check (failed_sign_ins >= 0),
    locked_until             timestamptz,
    invited_by               uuid references iso_agents,
    invited_at               timestamptz,
    created_at               timestamptz not null default now(),
    updated_at               timestamptz not null default now(),
    lock_version             bigint not null default 0,
    constraint iso_agents_role_known check (role in ('admin', 'iso_agent', 'operator')),
    constraint iso_agents_margin_type_known check (margin_type in ('percentage', 'fixed')),
    constraint iso_agents_onboarding_status_known
        check (onboarding_status in ('pending', 'profile_complete', 'contract_sent', 'contract_signed', 'completed')),
    constraint iso_agents_online_status_known check (online_status in ('online', 'away', 'busy', 'offline')),
    constraint iso_agents_hour_cycle_known check (hour_cycle in ('h12', 'h23')),
    constraint iso_agents_color_scheme_known check (color_scheme in ('system', 'light', 'dark')),
    constraint iso_agents_tenant unique (id, organization_id)
);
-- one sign-in address is one account, in whatever house
create unique index iso_agents_email_once on iso_agents (lower(email));
create index iso_agents_organization_ix on iso_agents (organization_id, role);
create index iso_agents_invited_by_ix on iso_agents (invited_by);
create index iso_agents_operator_profile_ix on iso_agents (operator_profile_id);
create index iso_agents_onboarding_status_ix on iso_agents (organization_id, onboarding_status);
call track_updates('iso_agents');
comment on column iso_agents.notification_prefs is 'notification_preferences in the seed''s list of modified tables';

-- Fills what an insert left out. With a parent table and column: the owner is the parent's. Without, or with no
-- parent given: it is the session's. The trigger looks with the schema owner's eyes; the row security policy of the
-- child then judges the filled row, and the composite foreign key that it fits the parent.
create function inherit_organization() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    parent uuid;
begin
    if new.organization_id is null then
        if tg_nargs = 2 then
            execute format('select ($1).%I', tg_argv[1]) into parent using new;
            execute format('select organization_id from %I where id = $1', tg_argv[0]) into new.organization_id using parent;
        end if;
        new.organization_id := coalesce(new.organization_id, get_current_organization_id());
    end if;
    return new;
end
$$;

create function inherit_owner() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    parent   uuid;
    house    uuid;
    agent    uuid;
begin
    if new.organization_id is null or new.iso_agent_id is null then
        if tg_nargs = 2 then
            execute format('select ($1).%I', tg_argv[1]) into parent using new;
            execute format('select organization_id, iso_agent_id from %I where id = $1', tg_argv[0]) into house, agent using parent;
        end if;
        new.organization_id := coalesce(new.organization_id, house, get_current_organization_id());
        new.iso_agent_id := coalesce(new.iso_agent_id, agent, get_current_seller_id());
    end if;
    return new;
end
$$;

create procedure fill_organization(tbl text, parent text default null, via text default null)
    language plpgsql as $$
begin
    execute format('create trigger %1$s_inherit before insert on %1$I for each row execute function inherit_organization(%2$s)',
        tbl, case when parent is null then '' else format('%L, %L', parent, via) end);
end
$$;

create procedure fill_owner(tbl text, parent text default null, via text default null)
    language plpgsql as $$
begin
    execute format('create trigger %1$s_inherit before insert on %1$I for each row execute function inherit_owner(%2$s)',
        tbl, case when parent is null then '' else format('%L, %L', parent, via) end);
end
$$;

call fill_organization('iso_agents');
