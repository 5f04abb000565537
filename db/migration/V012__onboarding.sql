-- The commission agreement of a new agent, and the one-time links by which it is signed.
create table onboarding_contracts (
    id                    uuid primary key default gen_random_uuid(),
    organization_id       uuid not null,
    agent_id              uuid not null,
    pdf_storage_path      text,
    document_id           uuid references documents,
    sealed_document_id    uuid references documents,
    shown_sha256          text check (shown_sha256 ~ '^[0-9a-f]{64}$'),
    commission_percentage numeric(7, 4) not null check (commission_percentage between 0 and 100),
    status                text not null default 'pending',
    sent_at               timestamptz,
    viewed_at             timestamptz,
    signed_at             timestamptz,
    signature_data        text,
    signed_name           text,
    signed_ip_address     text,
    signed_user_agent     text,
    consent_text          text,
    consent_version       text,
    created_at            timestamptz not null default now(),
    updated_at            timestamptz not null default now(),
    lock_version          bigint not null default 0,
    constraint onboarding_contracts_agent_fk foreign key (agent_id, organization_id) references iso_agents (id, organization_id),
    constraint onboarding_contracts_status_known check (status in ('pending', 'signed')),
    constraint onboarding_contracts_signed_with_evidence
        check ((status = 'signed') = (signed_at is not null) and (signed_at is null or signed_name is not null)),
    constraint onboarding_contracts_tenant unique (id, organization_id)
);
create index onboarding_contracts_agent_ix on onboarding_contracts (agent_id, created_at);
create index onboarding_contracts_document_ix on onboarding_contracts (document_id);
create index onboarding_contracts_sealed_document_ix on onboarding_contracts (sealed_document_id);
create index onboarding_contracts_status_ix on onboarding_contracts (organization_id, status);
call track_updates('onboarding_contracts');
call fill_organization('onboarding_contracts', 'iso_agents', 'agent_id');

create table contract_tokens (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    contract_id     uuid not null,
    agent_id        uuid not null,
    token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    email           text not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    revoked_at      timestamptz,
    created_at      timestamptz not null default now(),
    lock_version    bigint not null default 0,
    constraint contract_tokens_contract_fk foreign key (contract_id, organization_id)
        references onboarding_contracts (id, organization_id),
    constraint contract_tokens_agent_fk foreign key (agent_id, organization_id) references iso_agents (id, organization_id)
);
create index contract_tokens_contract_ix on contract_tokens (contract_id);
create index contract_tokens_agent_ix on contract_tokens (agent_id);
create index contract_tokens_expires_at_ix on contract_tokens (expires_at) where used_at is null;
call fill_organization('contract_tokens', 'onboarding_contracts', 'contract_id');
comment on column contract_tokens.token_hash is 'SHA-256 in hex; the token itself is never stored';
