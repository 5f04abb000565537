-- Every run of one of the six agents behind the assistant.
create table agent_executions (
    id                uuid primary key default gen_random_uuid(),
    organization_id   uuid not null references organizations,
    iso_agent_id      uuid,
    request_id        uuid,
    agent_type        text not null,
    agent_id          text,
    input_data        jsonb,
    output_data       jsonb,
    execution_time_ms int check (execution_time_ms >= 0),
    status            text not null default 'pending',
    error_message     text,
    error_stack       text,
    retry_count       int not null default 0 check (retry_count >= 0),
    metadata          jsonb not null default '{}',
    started_at        timestamptz,
    completed_at      timestamptz,
    created_at        timestamptz not null default now(),
    lock_version      bigint not null default 0,
    constraint agent_executions_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint agent_executions_agent_type_known check (agent_type in (
        'orchestrator', 'client_data', 'flight_search', 'proposal_analysis', 'communication', 'error_monitor')),
    constraint agent_executions_status_known check (status in ('pending', 'running', 'completed', 'failed', 'timeout'))
);
create index agent_executions_request_ix on agent_executions (request_id, created_at);
create index agent_executions_status_ix on agent_executions (organization_id, status);
create index agent_executions_agent_type_ix on agent_executions (organization_id, agent_type, created_at desc);
create index agent_executions_agent_ix on agent_executions (iso_agent_id, created_at desc);
call fill_owner('agent_executions', 'requests', 'request_id');
comment on column agent_executions.status is 'the seed''s "started" is running';
