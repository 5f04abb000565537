-- Threads, cards and messages come from events that may be told twice and at once, so each has one key.
-- seq is the order in which the house heard; created_at is when it was said, which an operator's clock or a retry may put earlier.
alter table messages
    add column seq bigint generated always as identity,
    add column client_message_id uuid,
    add column card_key text,
    add column failure_reason text,
    add constraint messages_typed_once unique (conversation_id, client_message_id),
    add constraint messages_card_once unique (conversation_id, card_key);
create index messages_heard_ix on messages (conversation_id, seq);
comment on column messages.client_message_id is 'made by the screen that it was typed in, so that sending twice is saying once';
comment on column messages.card_key is 'the record that this card shows: one card for each, updated in place';

-- An operator sees its own thread and no other, so each operator of a request has a thread of its own.
create unique index conversations_operator_once on conversations (request_id, operator_profile_id)
    where audience = 'buyer_seller' and operator_profile_id is not null;
create unique index conversations_internal_once on conversations (request_id) where audience = 'internal';

-- The main conversation of a request is the house's own: what concerns the client or the money goes here.
create or replace function get_or_create_request_conversation(request uuid) returns uuid
    language plpgsql as $$
declare
    conversation uuid;
    agent        uuid;
    headline     text;
begin
    select primary_conversation_id, iso_agent_id, concat_ws(' ', request_number, departure_airport, arrival_airport)
      into conversation, agent, headline
      from requests where id = request for update;
    if agent is null then
        raise exception 'request % is unknown', request using errcode = 'no_data_found';
    end if;
    if conversation is null then
        insert into conversations (request_id, audience, subject) values (request, 'internal', headline) returning id into conversation;
        insert into conversation_participants (conversation_id, iso_agent_id, role, can_invite)
        values (conversation, agent, 'iso_agent', true);
        update requests set primary_conversation_id = conversation where id = request;
    end if;
    return conversation;
end
$$;

-- The thread with one operator about one request; two callers at once get the same.
create function get_or_create_operator_conversation(request uuid, carrier uuid) returns uuid
    language plpgsql as $$
declare
    conversation uuid;
    agent        uuid;
    headline     text;
begin
    select id into conversation from conversations
     where request_id = request and operator_profile_id = carrier and audience = 'buyer_seller';
    if conversation is not null then
        return conversation;
    end if;
    select iso_agent_id, concat_ws(' ', request_number, departure_airport, arrival_airport) into agent, headline
      from requests where id = request;
    if agent is null then
        raise exception 'request % is unknown', request using errcode = 'no_data_found';
    end if;
    insert into conversations (request_id, operator_profile_id, subject, metadata)
    values (request, carrier, headline, jsonb_build_object('agent', (select full_name from iso_agents where id = agent)))
        on conflict (request_id, operator_profile_id) where audience = 'buyer_seller' and operator_profile_id is not null do nothing
    returning id into conversation;
    if conversation is null then
        select id into conversation from conversations
         where request_id = request and operator_profile_id = carrier and audience = 'buyer_seller';
    else
        insert into conversation_participants (conversation_id, iso_agent_id, role, can_invite)
        values (conversation, agent, 'iso_agent', true);
        insert into conversation_participants (conversation_id, operator_profile_id, role) values (conversation, carrier, 'operator');
    end if;
    return conversation;
end
$$;

-- What is told in a burst about one request is one notification while nobody has read it.
alter table notifications add column times int not null default 1 check (times >= 1), add column merges boolean not null default false;
create unique index notifications_merge_once on notifications (iso_agent_id, kind, about_request_id)
    where merges and read_at is null and archived_at is null;
