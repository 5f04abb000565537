-- A client's wish to fly: the request, its legs, the operators asked, and the way through the states.
create table requests (
    id                      uuid primary key default gen_random_uuid(),
    organization_id         uuid not null references organizations,
    iso_agent_id            uuid not null,
    client_profile_id       uuid,
    request_number          text,
    status                  text not null default 'draft',
    stage                   text not null default 'draft',
    trip_type               text not null default 'one_way',
    departure_airport       text,
    arrival_airport         text,
    departure_date          date,
    return_date             date,
    passengers              int check (passengers between 1 and 50),
    aircraft_category       text,
    aircraft_type           text,
    budget                  numeric(14, 2) check (budget > 0),
    budget_currency         text not null default 'USD' check (budget_currency ~ '^[A-Z]{3}$'),
    flexible_dates          boolean not null default false,
    flexible_days           int check (flexible_days >= 0),
    catering                text,
    ground_transport        boolean not null default false,
    pets                    text,
    baggage                 text,
    special_requirements    text,
    priority                text not null default 'standard',
    margin_type             text,
    margin_value            numeric(14, 2) check (margin_value >= 0),
    draft                   jsonb,
    draft_step              int,
    submitted_at            timestamptz,
    avinode_rfp_id          text,
    avinode_rfq_id          text,
    avinode_trip_id         text,
    avinode_deep_link       text,
    primary_conversation_id uuid,
    operators_contacted     int not null default 0 check (operators_contacted >= 0),
    quotes_expected         int not null default 0 check (quotes_expected >= 0),
    quotes_received         int not null default 0 check (quotes_received >= 0),
    workflow_state          jsonb,
    failure_reason          text,
    cancelled_reason        text,
    metadata                jsonb not null default '{}',
    archived_at             timestamptz,
    last_activity_at        timestamptz not null default now(),
    created_at              timestamptz not null default now(),
    updated_at              timestamptz not null default now(),
    lock_version            bigint not null default 0,
    constraint requests_agent_fk foreign key (iso_agent_id, organization_id) references iso_agents (id, organization_id),
    constraint requests_client_profile_fk foreign key (client_profile_id, organization_id)
        references client_profiles (id, organization_id),
    constraint requests_status_known check (status in (
        'draft', 'pending', 'analyzing', 'fetching_client_data', 'searching_flights', 'trip_created', 'awaiting_user_action',
        'avinode_session_active', 'monitoring_for_quotes', 'awaiting_quotes', 'analyzing_proposals', 'generating_email',
        'sending_proposal', 'completed', 'failed', 'cancelled')),
    constraint requests_stage_known check (stage in (
        'draft', 'sourcing', 'quotes_in', 'proposal_out', 'to_sign', 'to_pay', 'booked', 'closed', 'lost', 'cancelled')),
    constraint requests_trip_type_known check (trip_type in ('one_way', 'return', 'multi_leg')),
    constraint requests_priority_known check (priority in ('standard', 'urgent', 'vip')),
    constraint requests_margin_type_known check (margin_type in ('percentage', 'fixed')),
    constraint requests_complete_unless_draft check (status in ('draft', 'cancelled')
        or num_nulls(client_profile_id, departure_airport, arrival_airport, departure_date, passengers) = 0),
    constraint requests_return_after_departure check (return_date >= departure_date),
    constraint requests_number_once unique (organization_id, request_number),
    constraint requests_trip_once unique (organization_id, avinode_trip_id),
    constraint requests_tenant unique (id, organization_id, iso_agent_id)
);
create index requests_agent_ix on requests (iso_agent_id, status, last_activity_at desc);
create index requests_client_profile_ix on requests (client_profile_id);
create index requests_stage_ix on requests (organization_id, stage, last_activity_at desc);
create index requests_status_ix on requests (organization_id, status);
create index requests_created_at_ix on requests (organization_id, created_at desc);
create index requests_departure_date_ix on requests (organization_id, departure_date);
create index requests_avinode_trip_ix on requests (avinode_trip_id) where avinode_trip_id is not null;
create index requests_avinode_rfq_ix on requests (avinode_rfq_id) where avinode_rfq_id is not null;
call track_updates('requests');
call fill_owner('requests');

create table request_legs (
    id                   uuid primary key default gen_random_uuid(),
    organization_id      uuid not null,
    iso_agent_id         uuid not null,
    request_id           uuid not null,
    leg_no               int not null check (leg_no >= 1),
    departure_airport_id uuid not null references airports,
    arrival_airport_id   uuid not null references airports,
    departure_local      timestamp,
    departure_zone       text,
    departure_at         timestamptz,
    passengers           int check (passengers between 0 and 50),
    distance_nm          int check (distance_nm >= 0),
    flight_minutes       int check (flight_minutes >= 0),
    time_tbd             boolean not null default false,
    lock_version         bigint not null default 0,
    constraint request_legs_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint request_legs_leg_once unique (request_id, leg_no) deferrable,
    constraint request_legs_go_somewhere check (departure_airport_id <> arrival_airport_id)
);
create index request_legs_departure_airport_ix on request_legs (departure_airport_id);
create index request_legs_arrival_airport_ix on request_legs (arrival_airport_id);
create index request_legs_departure_at_ix on request_legs (organization_id, departure_at);
call fill_owner('request_legs', 'requests', 'request_id');

create table rfqs (
    id                  uuid primary key default gen_random_uuid(),
    organization_id     uuid not null,
    iso_agent_id        uuid not null,
    request_id          uuid not null,
    operator_profile_id uuid not null,
    avinode_rfq_id      text,
    status              text not null default 'sent',
    sent_at             timestamptz not null default now(),
    answer_due_at       timestamptz,
    answered_at         timestamptz,
    decline_reason      text,
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    lock_version        bigint not null default 0,
    constraint rfqs_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint rfqs_operator_profile_fk foreign key (operator_profile_id, organization_id)
        references operator_profiles (id, organization_id),
    constraint rfqs_status_known check (status in ('sent', 'answered', 'declined', 'cancelled', 'expired')),
    constraint rfqs_operator_asked_once unique (request_id, operator_profile_id)
);
create index rfqs_operator_profile_ix on rfqs (operator_profile_id, status);
create index rfqs_avinode_rfq_ix on rfqs (organization_id, avinode_rfq_id);
create index rfqs_answer_due_ix on rfqs (answer_due_at) where status = 'sent';
call track_updates('rfqs');
call fill_owner('rfqs', 'requests', 'request_id');

create table workflow_states (
    id                uuid primary key default gen_random_uuid(),
    organization_id   uuid not null,
    iso_agent_id      uuid not null,
    request_id        uuid not null,
    current_state     text not null,
    previous_state    text,
    agent_id          text,
    metadata          jsonb not null default '{}',
    error_message     text,
    retry_count       int not null default 0 check (retry_count >= 0),
    state_entered_at  timestamptz not null default now(),
    state_duration_ms bigint check (state_duration_ms >= 0),
    created_at        timestamptz not null default now(),
    updated_at        timestamptz not null default now(),
    lock_version      bigint not null default 0,
    constraint workflow_states_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint workflow_states_current_state_known check (current_state in (
        'draft', 'pending', 'analyzing', 'fetching_client_data', 'searching_flights', 'trip_created', 'awaiting_user_action',
        'avinode_session_active', 'monitoring_for_quotes', 'awaiting_quotes', 'analyzing_proposals', 'generating_email',
        'sending_proposal', 'completed', 'failed', 'cancelled')),
    constraint workflow_states_previous_state_known check (previous_state in (
        'draft', 'pending', 'analyzing', 'fetching_client_data', 'searching_flights', 'trip_created', 'awaiting_user_action',
        'avinode_session_active', 'monitoring_for_quotes', 'awaiting_quotes', 'analyzing_proposals', 'generating_email',
        'sending_proposal', 'completed', 'failed', 'cancelled'))
);
create index workflow_states_request_ix on workflow_states (request_id, state_entered_at);
create index workflow_states_current_state_ix on workflow_states (organization_id, current_state);
create index workflow_states_created_at_ix on workflow_states (organization_id, created_at);
call track_updates('workflow_states');
call fill_owner('workflow_states', 'requests', 'request_id');
comment on column workflow_states.current_state is 'the 16 request states; the seed''s "created" is draft';
