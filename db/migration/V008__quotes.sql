-- Operators' answers. A marketplace estimate (estimated_price) is not a quote (total_price).
create table quotes (
    id                     uuid primary key default gen_random_uuid(),
    organization_id        uuid not null,
    iso_agent_id           uuid not null,
    request_id             uuid not null,
    operator_profile_id    uuid,
    conversation_id        uuid,
    avinode_quote_id       text,
    operator_id            text,
    operator_name          text not null,
    status                 text not null default 'pending',
    currency               text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    estimated_price        numeric(14, 2) check (estimated_price >= 0),
    base_price             numeric(14, 2) check (base_price >= 0),
    fuel_surcharge         numeric(14, 2) check (fuel_surcharge >= 0),
    taxes                  numeric(14, 2) check (taxes >= 0),
    fees                   numeric(14, 2) check (fees >= 0),
    total_price            numeric(14, 2) check (total_price >= 0),
    tax_included           boolean not null default false,
    previous_total         numeric(14, 2),
    price_changed_at       timestamptz,
    aircraft_type          text,
    aircraft_category      text,
    aircraft_tail_number   text,
    aircraft_details       jsonb not null default '{}',
    year_of_make           int check (year_of_make between 1950 and 2100),
    seats                  int check (seats > 0),
    amenities              text[] not null default '{}',
    availability_confirmed boolean not null default false,
    operator_message       text,
    decline_reason         text,
    valid_until            timestamptz,
    price_locked_until     timestamptz,
    score                  int check (score between 0 and 100),
    ranking                int check (ranking >= 1),
    score_reasons          jsonb,
    analysis_notes         text,
    superseded             boolean not null default false,
    metadata               jsonb not null default '{}',
    received_at            timestamptz,
    responded_at           timestamptz,
    expired_at             timestamptz,
    created_at             timestamptz not null default now(),
    updated_at             timestamptz not null default now(),
    lock_version           bigint not null default 0,
    constraint quotes_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade,
    constraint quotes_operator_profile_fk foreign key (operator_profile_id, organization_id)
        references operator_profiles (id, organization_id),
    constraint quotes_status_known check (status in ('pending', 'received', 'analyzed', 'accepted', 'rejected', 'expired')),
    constraint quotes_priced_when_offered check (status in ('pending', 'rejected', 'expired') or total_price is not null),
    constraint quotes_avinode_quote_once unique (organization_id, avinode_quote_id),
    constraint quotes_tenant unique (id, organization_id, iso_agent_id)
);
create index quotes_request_ix on quotes (request_id, status, ranking);
create index quotes_agent_ix on quotes (iso_agent_id, status);
create index quotes_operator_profile_ix on quotes (operator_profile_id, created_at desc);
create index quotes_conversation_ix on quotes (conversation_id);
create index quotes_status_ix on quotes (organization_id, status);
create index quotes_valid_until_ix on quotes (valid_until) where status in ('received', 'analyzed');
create index quotes_created_at_ix on quotes (organization_id, created_at desc);
create index quotes_score_ix on quotes (request_id, score desc);
call track_updates('quotes');
call fill_owner('quotes', 'requests', 'request_id');

create table quote_lines (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    iso_agent_id    uuid not null,
    quote_id        uuid not null,
    line_no         int not null check (line_no >= 1),
    kind            text not null default 'other',
    name            text not null,
    amount          numeric(14, 2) not null,
    taxable         boolean not null default true,
    lock_version    bigint not null default 0,
    constraint quote_lines_quote_fk foreign key (quote_id, organization_id, iso_agent_id)
        references quotes (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint quote_lines_kind_known check (kind in ('base', 'fuel', 'fee', 'tax', 'other')),
    constraint quote_lines_line_once unique (quote_id, line_no) deferrable
);
call fill_owner('quote_lines', 'quotes', 'quote_id');
