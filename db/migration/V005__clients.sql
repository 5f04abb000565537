-- The people and companies who fly.
create table client_profiles (
    id                       uuid primary key default gen_random_uuid(),
    organization_id          uuid not null references organizations,
    iso_agent_id             uuid not null,
    company_name             text,
    contact_name             text not null,
    title                    text,
    email                    text,
    phone                    text,
    address_line_1           text,
    address_line_2           text,
    city                     text,
    state                    text,
    zip_code                 text,
    country                  text,
    preferences              jsonb not null default '{}',
    notes                    text,
    is_active                boolean not null default true,
    is_vip                   boolean not null default false,
    payment_terms            text,
    credit_status            text not null default 'good',
    home_airport_id          uuid references airports,
    communication_preference text not null default 'email',
    metadata                 jsonb not null default '{}',
    created_at               timestamptz not null default now(),
    updated_at               timestamptz not null default now(),
    lock_version             bigint not null default 0,
    constraint client_profiles_agent_fk foreign key (iso_agent_id, organization_id) references iso_agents (id, organization_id),
    constraint client_profiles_credit_status_known check (credit_status in ('good', 'watch', 'hold')),
    constraint client_profiles_communication_preference_known
        check (communication_preference in ('email', 'phone', 'sms', 'whatsapp')),
    constraint client_profiles_tenant unique (id, organization_id)
);
create index client_profiles_agent_ix on client_profiles (iso_agent_id, contact_name);
create index client_profiles_organization_ix on client_profiles (organization_id, created_at);
create index client_profiles_email_ix on client_profiles (organization_id, lower(email));
create index client_profiles_is_active_ix on client_profiles (organization_id, is_active);
create index client_profiles_home_airport_ix on client_profiles (home_airport_id);
create index client_profiles_search_ix on client_profiles
    using gin (fold(contact_name || ' ' || coalesce(company_name, '') || ' ' || coalesce(email, '')) gin_trgm_ops);
call track_updates('client_profiles');
call fill_owner('client_profiles');
