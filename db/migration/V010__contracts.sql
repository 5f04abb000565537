-- The charter agreement with the client. Prices are copied from the accepted proposal, never computed anew.
-- "version" counts the business's own amendments; lock_version is the optimistic lock.
create table contracts (
    id                     uuid primary key default gen_random_uuid(),
    organization_id        uuid not null,
    iso_agent_id           uuid not null,
    request_id             uuid not null,
    proposal_id            uuid,
    quote_id               uuid references quotes,
    client_profile_id      uuid not null,
    contract_number        text not null,
    reference_quote_number text,
    status                 text not null default 'draft',
    version                int not null default 1 check (version >= 1),
    previous_version_id    uuid references contracts,
    file_name              text,
    file_url               text,
    file_path              text,
    file_size_bytes        bigint check (file_size_bytes >= 0),
    document_id            uuid references documents,
    sealed_document_id     uuid references documents,
    shown_sha256           text check (shown_sha256 ~ '^[0-9a-f]{64}$'),
    client_name            text,
    client_email           text,
    client_company         text,
    departure_airport      text,
    arrival_airport        text,
    departure_date         date,
    aircraft_type          text,
    passengers             int check (passengers between 1 and 50),
    legs                   jsonb not null default '[]',
    amenities              jsonb not null default '[]',
    currency               text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    flight_cost            numeric(14, 2) check (flight_cost >= 0),
    federal_excise_tax     numeric(14, 2) check (federal_excise_tax >= 0),
    domestic_segment_fee   numeric(14, 2) check (domestic_segment_fee >= 0),
    subtotal               numeric(14, 2) check (subtotal >= 0),
    total_amount           numeric(14, 2) check (total_amount >= 0),
    price_lines            jsonb not null default '[]',
    operator_cost          numeric(14, 2) check (operator_cost >= 0),
    commission_base        numeric(14, 2),
    commission_percentage  numeric(7, 4) check (commission_percentage between 0 and 100),
    cancellation_schedule  jsonb,
    terms                  jsonb,
    disclosures            jsonb,
    payment_method         text,
    payment_reference      text,
    payment_amount         numeric(14, 2),
    payment_received_at    timestamptz,
    payment_due_at         timestamptz,
    client_signature_data  text,
    signed_name            text,
    signed_ip              text,
    signed_user_agent      text,
    consent_text           text,
    consent_version        text,
    decline_reason         text,
    metadata               jsonb not null default '{}',
    sent_at                timestamptz,
    viewed_at              timestamptz,
    signed_at              timestamptz,
    completed_at           timestamptz,
    cancelled_at           timestamptz,
    expires_at             timestamptz,
    created_at             timestamptz not null default now(),
    updated_at             timestamptz not null default now(),
    lock_version           bigint not null default 0,
    constraint contracts_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade,
    constraint contracts_proposal_fk foreign key (proposal_id) references proposals,
    constraint contracts_client_profile_fk foreign key (client_profile_id, organization_id)
        references client_profiles (id, organization_id),
    constraint contracts_status_known check (status in (
        'draft', 'sent', 'viewed', 'signed', 'payment_pending', 'paid', 'completed', 'cancelled', 'expired')),
    constraint contracts_payment_method_known check (payment_method in ('wire', 'credit_card', 'check')),
    constraint contracts_signed_with_evidence check (signed_at is null or (signed_name is not null and consent_text is not null)),
    constraint contracts_number_once unique (organization_id, contract_number, version),
    constraint contracts_tenant unique (id, organization_id, iso_agent_id)
);
create index contracts_request_ix on contracts (request_id, created_at);
create index contracts_proposal_ix on contracts (proposal_id);
create index contracts_quote_ix on contracts (quote_id);
create index contracts_agent_ix on contracts (iso_agent_id, status);
create index contracts_client_profile_ix on contracts (client_profile_id);
create index contracts_status_ix on contracts (organization_id, status);
create index contracts_created_at_ix on contracts (organization_id, created_at desc);
create index contracts_payment_due_ix on contracts (payment_due_at) where status in ('signed', 'payment_pending');
create index contracts_previous_version_ix on contracts (previous_version_id);
create index contracts_document_ix on contracts (document_id);
create index contracts_sealed_document_ix on contracts (sealed_document_id);
call track_updates('contracts');
call fill_owner('contracts', 'requests', 'request_id');

-- The evidence of a signature: a chain of hashes that nobody can change.
create table contract_events (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations,
    iso_agent_id    uuid,
    subject_kind    text not null,
    subject_id      uuid not null,
    seq             int not null check (seq >= 1),
    happened_at     timestamptz not null,
    kind            text not null,
    detail          jsonb not null default '{}',
    ip              text,
    user_agent      text,
    previous_hash   text,
    hash            text not null,
    lock_version    bigint not null default 0,
    constraint contract_events_subject_kind_known check (subject_kind in ('contract', 'onboarding')),
    constraint contract_events_in_sequence unique (subject_id, seq)
);
create index contract_events_organization_ix on contract_events (organization_id, happened_at);
call make_append_only('contract_events');
