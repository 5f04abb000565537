-- What the agent offers to the client: one or more options, a PDF, an e-mail, and how the client took it.
create table proposals (
    id                    uuid primary key default gen_random_uuid(),
    organization_id       uuid not null,
    iso_agent_id          uuid not null,
    request_id            uuid not null,
    quote_id              uuid,
    client_profile_id     uuid not null,
    proposal_number       text,
    title                 text not null,
    description           text,
    intro                 text,
    status                text not null default 'draft',
    currency              text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    total_amount          numeric(14, 2) check (total_amount >= 0),
    margin_type           text,
    margin_percent        numeric(7, 4) check (margin_percent >= 0),
    margin_amount         numeric(14, 2) check (margin_amount >= 0),
    margin_applied        numeric(14, 2) check (margin_applied >= 0),
    final_amount          numeric(14, 2) check (final_amount >= 0),
    client_total          numeric(14, 2) check (client_total >= 0),
    valid_until           timestamptz,
    revision              int not null default 1 check (revision >= 1),
    cancellation_schedule jsonb,
    terms                 jsonb,
    approval_hash         text,
    approved_at           timestamptz,
    approved_by           uuid,
    document_id           uuid references documents,
    file_name             text,
    file_url              text,
    file_path             text,
    file_size_bytes       bigint check (file_size_bytes >= 0),
    mime_type             text,
    sent_to_email         text,
    sent_to_name          text,
    email_subject         text,
    email_body            text,
    email_message_id      text,
    view_count            int not null default 0 check (view_count >= 0),
    download_count        int not null default 0 check (download_count >= 0),
    last_viewed_at        timestamptz,
    last_downloaded_at    timestamptz,
    accepted_option_id    uuid,
    accepted_name         text,
    client_note           text,
    decline_reason        text,
    metadata              jsonb not null default '{}',
    generated_at          timestamptz,
    sent_at               timestamptz,
    viewed_at             timestamptz,
    accepted_at           timestamptz,
    rejected_at           timestamptz,
    expired_at            timestamptz,
    created_at            timestamptz not null default now(),
    updated_at            timestamptz not null default now(),
    lock_version          bigint not null default 0,
    constraint proposals_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade,
    constraint proposals_quote_fk foreign key (quote_id) references quotes,
    constraint proposals_client_profile_fk foreign key (client_profile_id, organization_id)
        references client_profiles (id, organization_id),
    constraint proposals_approved_by_fk foreign key (approved_by, organization_id) references iso_agents (id, organization_id),
    constraint proposals_status_known
        check (status in ('draft', 'generated', 'sent', 'viewed', 'accepted', 'rejected', 'expired')),
    constraint proposals_margin_type_known check (margin_type in ('percentage', 'fixed')),
    constraint proposals_numbered_unless_draft check (status = 'draft' or proposal_number is not null),
    constraint proposals_number_once unique (organization_id, proposal_number),
    constraint proposals_tenant unique (id, organization_id, iso_agent_id)
);
create index proposals_request_ix on proposals (request_id, created_at);
create index proposals_agent_ix on proposals (iso_agent_id, status);
create index proposals_quote_ix on proposals (quote_id);
create index proposals_client_profile_ix on proposals (client_profile_id);
create index proposals_status_ix on proposals (organization_id, status);
create index proposals_valid_until_ix on proposals (valid_until) where status in ('sent', 'viewed');
create index proposals_sent_at_ix on proposals (organization_id, sent_at desc);
create index proposals_created_at_ix on proposals (organization_id, created_at desc);
create index proposals_approved_by_ix on proposals (approved_by);
create index proposals_document_ix on proposals (document_id);
call track_updates('proposals');
call fill_owner('proposals', 'requests', 'request_id');

create table proposal_options (
    id                      uuid primary key default gen_random_uuid(),
    organization_id         uuid not null,
    iso_agent_id            uuid not null,
    proposal_id             uuid not null,
    option_no               int not null check (option_no >= 1),
    quote_id                uuid not null references quotes,
    title                   text,
    operator_name           text,
    aircraft_type           text,
    aircraft_category       text,
    aircraft_tail_number    text,
    aircraft_details        jsonb not null default '{}',
    year_of_make            int,
    seats                   int,
    amenities               text[] not null default '{}',
    currency                text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
    operator_cost           numeric(14, 2) not null check (operator_cost >= 0),
    client_price_before_tax numeric(14, 2) not null check (client_price_before_tax >= 0),
    total                   numeric(14, 2) not null check (total >= 0),
    price_lines             jsonb not null default '[]',
    lock_version            bigint not null default 0,
    constraint proposal_options_proposal_fk foreign key (proposal_id, organization_id, iso_agent_id)
        references proposals (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint proposal_options_option_once unique (proposal_id, option_no) deferrable
);
create index proposal_options_quote_ix on proposal_options (quote_id);
call fill_owner('proposal_options', 'proposals', 'proposal_id');

alter table proposals
    add constraint proposals_accepted_option_fk foreign key (accepted_option_id) references proposal_options;
create index proposals_accepted_option_ix on proposals (accepted_option_id);
