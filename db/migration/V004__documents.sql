-- What the content store holds: PDFs and attachments. The bytes lie in the store, their SHA-256 here.
create table documents (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null references organizations,
    iso_agent_id    uuid,
    kind            text not null,
    subject_id      uuid,
    file_name       text not null,
    media_type      text not null,
    size_bytes      bigint not null check (size_bytes >= 0),
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    storage_key     text not null,
    created_by      uuid,
    created_at      timestamptz not null default now(),
    lock_version    bigint not null default 0,
    constraint documents_agent_fk foreign key (iso_agent_id, organization_id) references iso_agents (id, organization_id)
);
create index documents_subject_ix on documents (subject_id, created_at);
create index documents_organization_ix on documents (organization_id, created_at);
create index documents_agent_ix on documents (iso_agent_id);
create index documents_sha256_ix on documents (sha256);
