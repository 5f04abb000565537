-- How a brokerage is connected to Avinode, and the inbox of what Avinode says.
create table avinode_connections (
    id                             uuid primary key default gen_random_uuid(),
    organization_id                uuid not null references organizations,
    slug                           text not null unique check (slug ~ '^[a-z0-9-]+$'),
    base_url                       text not null,
    kind                           text not null default 'both',
    webhook_secret_sealed          bytea,
    previous_webhook_secret_sealed bytea,
    previous_valid_until           timestamptz,
    basic_user                     text,
    basic_password_hash            text,
    api_token_sealed               bytea,
    api_token_expires_at           timestamptz,
    act_as_account                 text,
    active                         boolean not null default true,
    last_event_at                  timestamptz,
    last_synced_at                 timestamptz,
    created_at                     timestamptz not null default now(),
    updated_at                     timestamptz not null default now(),
    lock_version                   bigint not null default 0,
    constraint avinode_connections_kind_known check (kind in ('signed', 'native', 'both'))
);
create index avinode_connections_organization_ix on avinode_connections (organization_id);
call track_updates('avinode_connections');
call fill_organization('avinode_connections');

-- The organization is null until it is known. Names of jetvision-schema are kept; comments give jetvision-erd's.
create table avinode_webhook_events (
    id                     uuid primary key default gen_random_uuid(),
    organization_id        uuid references organizations,
    connection_id          uuid references avinode_connections,
    event_type             text,
    native_event_type      text,
    avinode_event_id       text not null,
    avinode_timestamp      timestamptz,
    dedupe_key             text not null,
    content_hash           text,
    request_id             uuid references requests,
    quote_id               uuid references quotes,
    conversation_id        uuid references conversations,
    operator_profile_id    uuid references operator_profiles,
    message_id             uuid references messages,
    avinode_rfp_id         text,
    avinode_rfq_id         text,
    avinode_quote_id       text,
    avinode_trip_id        text,
    avinode_thread_id      text,
    avinode_operator_id    text,
    raw_payload            jsonb not null,
    parsed_data            jsonb,
    processing_status      text not null default 'pending',
    processed_at           timestamptz,
    processing_duration_ms int check (processing_duration_ms >= 0),
    error_message          text,
    error_stack            text,
    retry_count            int not null default 0 check (retry_count >= 0),
    max_retries            int not null default 5 check (max_retries >= 0),
    next_retry_at          timestamptz not null default now(),
    claim_token            uuid,
    claimed_at             timestamptz,
    leased_until           timestamptz,
    unmatched              boolean not null default false,
    signature_verified     boolean not null default false,
    signature_hash         text,
    source_ip              text,
    user_agent             text,
    headers                jsonb not null default '{}',
    received_at            timestamptz not null default now(),
    created_at             timestamptz not null default now(),
    updated_at             timestamptz not null default now(),
    lock_version           bigint not null default 0,
    constraint avinode_webhook_events_event_type_known check (event_type in (
        'rfq_received', 'rfq_updated', 'rfq_cancelled', 'quote_received', 'quote_updated', 'quote_accepted', 'quote_rejected',
        'quote_expired', 'message_received', 'booking_confirmed', 'booking_updated', 'booking_cancelled', 'trip_created',
        'trip_updated', 'trip_cancelled')),
    constraint avinode_webhook_events_named check (num_nonnulls(event_type, native_event_type) > 0),
    constraint avinode_webhook_events_processing_status_known check (processing_status in (
        'pending', 'processing', 'completed', 'failed', 'skipped', 'dead_letter')),
    constraint avinode_webhook_events_leased_while_processing
        check (processing_status <> 'processing' or num_nulls(claim_token, leased_until) = 0),
    constraint avinode_webhook_events_heard_once unique nulls not distinct (organization_id, dedupe_key)
);
create index avinode_webhook_events_due_ix on avinode_webhook_events (next_retry_at)
    where processing_status in ('pending', 'failed');
create index avinode_webhook_events_leased_ix on avinode_webhook_events (leased_until) where processing_status = 'processing';
create index avinode_webhook_events_status_ix on avinode_webhook_events (organization_id, processing_status, received_at desc);
create index avinode_webhook_events_received_at_ix on avinode_webhook_events (received_at desc);
create index avinode_webhook_events_event_type_ix on avinode_webhook_events (event_type, received_at);
create index avinode_webhook_events_avinode_event_ix on avinode_webhook_events (avinode_event_id);
create index avinode_webhook_events_avinode_trip_ix on avinode_webhook_events (avinode_trip_id);
create index avinode_webhook_events_avinode_quote_ix on avinode_webhook_events (avinode_quote_id);
create index avinode_webhook_events_request_ix on avinode_webhook_events (request_id);
create index avinode_webhook_events_quote_ix on avinode_webhook_events (quote_id);
create index avinode_webhook_events_conversation_ix on avinode_webhook_events (conversation_id);
create index avinode_webhook_events_operator_profile_ix on avinode_webhook_events (operator_profile_id);
create index avinode_webhook_events_message_ix on avinode_webhook_events (message_id);
create index avinode_webhook_events_connection_ix on avinode_webhook_events (connection_id);
call track_updates('avinode_webhook_events');
comment on column avinode_webhook_events.avinode_event_id is 'event_id in jetvision-erd';
comment on column avinode_webhook_events.avinode_trip_id is 'trip_id in jetvision-erd';
comment on column avinode_webhook_events.avinode_rfq_id is 'rfq_id in jetvision-erd';
comment on column avinode_webhook_events.avinode_quote_id is 'quote_id in jetvision-erd';
comment on column avinode_webhook_events.avinode_operator_id is 'operator_id in jetvision-erd';
comment on column avinode_webhook_events.raw_payload is 'payload in jetvision-erd';
comment on column avinode_webhook_events.processing_status is 'status in jetvision-erd';
comment on column avinode_webhook_events.signature_verified is 'signature_valid in jetvision-erd';
