-- Money in, and the agent's share of it. Both are ledgers: a mistake is answered by a new line.
create table payments (
    id                     uuid primary key default gen_random_uuid(),
    organization_id        uuid not null,
    iso_agent_id           uuid not null,
    contract_id            uuid not null,
    amount                 numeric(14, 2) not null check (amount <> 0),
    currency               text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    method                 text not null,
    reference              text,
    received_on            date not null,
    last_four              text check (last_four ~ '^[0-9]{4}$'),
    note                   text,
    reason                 text,
    recorded_by            uuid,
    reversed_by_payment_id uuid references payments,
    created_at             timestamptz not null default now(),
    updated_at             timestamptz not null default now(),
    lock_version           bigint not null default 0,
    constraint payments_contract_fk foreign key (contract_id, organization_id, iso_agent_id)
        references contracts (id, organization_id, iso_agent_id) on update cascade,
    constraint payments_recorded_by_fk foreign key (recorded_by, organization_id) references iso_agents (id, organization_id),
    constraint payments_method_known check (method in ('wire', 'credit_card', 'check')),
    constraint payments_reversed_once unique (reversed_by_payment_id)
);
create index payments_contract_ix on payments (contract_id, received_on);
create index payments_agent_ix on payments (iso_agent_id, received_on);
create index payments_recorded_by_ix on payments (recorded_by);
create index payments_received_on_ix on payments (organization_id, received_on);
call track_updates('payments');
call fill_owner('payments', 'contracts', 'contract_id');

create table commissions (
    id              uuid primary key default gen_random_uuid(),
    organization_id uuid not null,
    iso_agent_id    uuid not null,
    contract_id     uuid not null references contracts,
    kind            text not null,
    amount          numeric(14, 2) not null,
    currency        text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    percentage      numeric(7, 4) not null check (percentage between 0 and 100),
    base_amount     numeric(14, 2) not null,
    at              timestamptz not null,
    reverses_id     uuid references commissions,
    note            text,
    created_at      timestamptz not null default now(),
    lock_version    bigint not null default 0,
    constraint commissions_agent_fk foreign key (iso_agent_id, organization_id) references iso_agents (id, organization_id),
    constraint commissions_kind_known check (kind in ('earned', 'payable', 'paid', 'reversed')),
    constraint commissions_reversal_names_its_line check ((kind = 'reversed') = (reverses_id is not null)),
    constraint commissions_reversed_once unique (reverses_id)
);
create index commissions_contract_ix on commissions (contract_id, kind);
create index commissions_agent_ix on commissions (iso_agent_id, at);
create index commissions_organization_ix on commissions (organization_id, at);
call fill_owner('commissions', 'contracts', 'contract_id');
call make_append_only('commissions');
