-- Agent, operator and assistant talk. "type" and "audience" are the two axes that the seeds mix.
create table conversations (
    id                    uuid primary key default gen_random_uuid(),
    organization_id       uuid not null references organizations,
    iso_agent_id          uuid not null,
    request_id            uuid,
    quote_id              uuid references quotes,
    operator_profile_id   uuid,
    type                  text not null default 'rfp_negotiation',
    audience              text not null default 'buyer_seller',
    status                text not null default 'active',
    subject               text,
    avinode_thread_id     text,
    last_message_at       timestamptz,
    last_message_by       uuid,
    message_count         int not null default 0 check (message_count >= 0),
    unread_count_iso      int not null default 0 check (unread_count_iso >= 0),
    unread_count_operator int not null default 0 check (unread_count_operator >= 0),
    is_priority           boolean not null default false,
    metadata              jsonb not null default '{}',
    created_at            timestamptz not null default now(),
    updated_at            timestamptz not null default now(),
    archived_at           timestamptz,
    lock_version          bigint not null default 0,
    constraint conversations_agent_fk foreign key (iso_agent_id, organization_id) references iso_agents (id, organization_id),
    constraint conversations_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade,
    constraint conversations_operator_profile_fk foreign key (operator_profile_id, organization_id)
        references operator_profiles (id, organization_id),
    constraint conversations_type_known check (type in (
        'rfp_negotiation', 'quote_discussion', 'general_inquiry', 'support', 'booking_confirmation')),
    constraint conversations_audience_known check (audience in ('buyer_seller', 'internal', 'customer')),
    constraint conversations_status_known check (status in ('active', 'awaiting_response', 'resolved', 'closed', 'archived')),
    constraint conversations_avinode_thread_once unique (organization_id, avinode_thread_id),
    constraint conversations_tenant unique (id, organization_id, iso_agent_id)
);
create index conversations_request_ix on conversations (request_id);
create index conversations_quote_ix on conversations (quote_id);
create index conversations_operator_profile_ix on conversations (operator_profile_id);
create index conversations_agent_ix on conversations (iso_agent_id, status, last_message_at desc);
create index conversations_status_ix on conversations (organization_id, status, last_message_at desc);
create index conversations_unread_ix on conversations (iso_agent_id) where unread_count_iso > 0;
call track_updates('conversations');
call fill_owner('conversations', 'requests', 'request_id');
comment on column conversations.audience is 'conversation_type in jetvision-erd';

alter table requests
    add constraint requests_primary_conversation_fk foreign key (primary_conversation_id) references conversations;
create index requests_primary_conversation_ix on requests (primary_conversation_id);
alter table quotes add constraint quotes_conversation_fk foreign key (conversation_id) references conversations;

-- iso_agent_id is who takes part; owner_agent_id is whose conversation it is.
create table conversation_participants (
    id                   uuid primary key default gen_random_uuid(),
    organization_id      uuid not null,
    owner_agent_id       uuid not null,
    conversation_id      uuid not null,
    iso_agent_id         uuid,
    operator_profile_id  uuid,
    role                 text not null,
    is_active            boolean not null default true,
    can_reply            boolean not null default true,
    can_invite           boolean not null default false,
    unread_count         int not null default 0 check (unread_count >= 0),
    last_read_at         timestamptz,
    last_read_message_id uuid,
    is_typing            boolean not null default false,
    typing_started_at    timestamptz,
    notification_prefs   jsonb not null default '{}',
    joined_at            timestamptz not null default now(),
    left_at              timestamptz,
    metadata             jsonb not null default '{}',
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    lock_version         bigint not null default 0,
    constraint conversation_participants_conversation_fk foreign key (conversation_id, organization_id, owner_agent_id)
        references conversations (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint conversation_participants_agent_fk foreign key (iso_agent_id, organization_id)
        references iso_agents (id, organization_id),
    constraint conversation_participants_operator_profile_fk foreign key (operator_profile_id, organization_id)
        references operator_profiles (id, organization_id),
    constraint conversation_participants_role_known check (role in ('iso_agent', 'ai_assistant', 'operator', 'observer')),
    constraint conversation_participants_are_someone check (
        case role
            when 'operator' then operator_profile_id is not null and iso_agent_id is null
            when 'ai_assistant' then num_nonnulls(iso_agent_id, operator_profile_id) = 0
            when 'iso_agent' then iso_agent_id is not null and operator_profile_id is null
            else num_nonnulls(iso_agent_id, operator_profile_id) = 1
        end),
    constraint conversation_participants_agent_once unique (conversation_id, iso_agent_id),
    constraint conversation_participants_operator_once unique (conversation_id, operator_profile_id)
);
create unique index conversation_participants_assistant_once on conversation_participants (conversation_id) where role = 'ai_assistant';
create index conversation_participants_agent_ix on conversation_participants (iso_agent_id) where is_active;
create index conversation_participants_operator_profile_ix on conversation_participants (operator_profile_id) where is_active;
call track_updates('conversation_participants');
comment on column conversation_participants.role is 'participant_type in jetvision-erd';
comment on column conversation_participants.iso_agent_id is 'participant_iso_agent_id in jetvision-erd';
comment on column conversation_participants.operator_profile_id is 'participant_operator_id in jetvision-erd';

create function inherit_conversation_owner() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select organization_id, iso_agent_id into new.organization_id, new.owner_agent_id
      from conversations where id = new.conversation_id;
    return new;
end
$$;
create trigger conversation_participants_inherit before insert on conversation_participants
    for each row execute function inherit_conversation_owner();

-- iso_agent_id is whose conversation it is; who wrote is in the sender columns.
create table messages (
    id                  uuid primary key default gen_random_uuid(),
    organization_id     uuid not null,
    iso_agent_id        uuid not null,
    conversation_id     uuid not null,
    request_id          uuid,
    sender_type         text not null,
    sender_iso_agent_id uuid,
    sender_operator_id  uuid,
    sender_name         text,
    content_type        text not null default 'text',
    content             text,
    rich_content        jsonb,
    attachments         jsonb not null default '[]',
    parent_message_id   uuid references messages,
    thread_root_id      uuid references messages,
    reply_count         int not null default 0 check (reply_count >= 0),
    status              text not null default 'sent',
    avinode_message_id  text,
    chatkit_message_id  text,
    read_by             jsonb not null default '[]',
    reactions           jsonb not null default '{}',
    is_edited           boolean not null default false,
    edited_at           timestamptz,
    original_content    text,
    metadata            jsonb not null default '{}',
    created_at          timestamptz not null default now(),
    updated_at          timestamptz not null default now(),
    deleted_at          timestamptz,
    lock_version        bigint not null default 0,
    constraint messages_conversation_fk foreign key (conversation_id, organization_id, iso_agent_id)
        references conversations (id, organization_id, iso_agent_id) on update cascade,
    constraint messages_request_fk foreign key (request_id) references requests,
    constraint messages_sender_agent_fk foreign key (sender_iso_agent_id, organization_id)
        references iso_agents (id, organization_id),
    constraint messages_sender_operator_fk foreign key (sender_operator_id, organization_id)
        references operator_profiles (id, organization_id),
    constraint messages_sender_type_known check (sender_type in ('iso_agent', 'ai_assistant', 'operator', 'system')),
    constraint messages_content_type_known check (content_type in (
        'text', 'quote_shared', 'quote_updated', 'quote_accepted', 'quote_rejected', 'quote_expired', 'rfp_created',
        'rfp_updated', 'proposal_shared', 'document_attached', 'booking_confirmed', 'payment_requested',
        'system_notification', 'workflow_update', 'typing_indicator', 'email_approval_request', 'contract_shared',
        'payment_confirmed', 'deal_closed')),
    constraint messages_status_known check (status in ('sending', 'sent', 'delivered', 'read', 'failed')),
    constraint messages_say_something check (content is not null or rich_content is not null or attachments <> '[]'
        or content_type = 'typing_indicator'),
    constraint messages_avinode_message_once unique (organization_id, avinode_message_id)
);
create index messages_conversation_ix on messages (conversation_id, created_at);
create index messages_request_ix on messages (request_id, created_at);
create index messages_parent_ix on messages (parent_message_id);
create index messages_thread_root_ix on messages (thread_root_id);
create index messages_sender_agent_ix on messages (sender_iso_agent_id);
create index messages_sender_operator_ix on messages (sender_operator_id);
create index messages_agent_ix on messages (iso_agent_id, created_at);
create index messages_created_at_ix on messages (organization_id, created_at);
create index messages_content_type_ix on messages (conversation_id, content_type);
create index messages_undelivered_ix on messages (created_at) where status in ('sending', 'failed');
call track_updates('messages');
call fill_owner('messages', 'conversations', 'conversation_id');

alter table conversation_participants
    add constraint conversation_participants_last_read_fk foreign key (last_read_message_id) references messages;
create index conversation_participants_last_read_ix on conversation_participants (last_read_message_id);

-- The working memory of one request's conversation with the assistant.
create table chat_sessions (
    id                    uuid primary key default gen_random_uuid(),
    organization_id       uuid not null references organizations,
    iso_agent_id          uuid not null,
    conversation_id       uuid references conversations,
    request_id            uuid,
    session_status        text not null default 'active',
    conversation_type     text not null default 'flight_request',
    avinode_trip_id       text,
    avinode_rfp_id        text,
    avinode_rfq_id        text,
    primary_quote_id      uuid references quotes,
    proposal_id           uuid references proposals,
    current_step          jsonb,
    workflow_state        jsonb,
    message_count         int not null default 0 check (message_count >= 0),
    quotes_received_count int not null default 0 check (quotes_received_count >= 0),
    quotes_expected_count int not null default 0 check (quotes_expected_count >= 0),
    created_at            timestamptz not null default now(),
    updated_at            timestamptz not null default now(),
    lock_version          bigint not null default 0,
    constraint chat_sessions_agent_fk foreign key (iso_agent_id, organization_id) references iso_agents (id, organization_id),
    constraint chat_sessions_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade,
    constraint chat_sessions_session_status_known check (session_status in ('active', 'idle', 'completed')),
    constraint chat_sessions_conversation_type_known check (conversation_type in ('flight_request', 'general')),
    constraint chat_sessions_request_once unique (request_id)
);
create index chat_sessions_agent_ix on chat_sessions (iso_agent_id, session_status);
create index chat_sessions_organization_ix on chat_sessions (organization_id, created_at);
create index chat_sessions_conversation_ix on chat_sessions (conversation_id);
create index chat_sessions_primary_quote_ix on chat_sessions (primary_quote_id);
create index chat_sessions_proposal_ix on chat_sessions (proposal_id);
call track_updates('chat_sessions');
call fill_owner('chat_sessions', 'requests', 'request_id');
