-- The bookkeeping of conversations. It counts whoever writes, so it works with the schema owner's rights.

-- Conversations in which the asking account takes part, as an agent or for its operator.
create function my_participations() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select conversation_id from conversation_participants
     where is_active
       and (iso_agent_id = get_current_iso_agent_id() or operator_profile_id = get_current_operator_profile_id())
$$;

create function is_conversation_participant(conversation uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from conversation_participants
         where conversation_id = conversation and is_active
           and (iso_agent_id = get_current_iso_agent_id() or operator_profile_id = get_current_operator_profile_id()))
$$;

create function may_reply(conversation uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from conversation_participants
         where conversation_id = conversation and is_active and can_reply
           and (iso_agent_id = get_current_iso_agent_id() or operator_profile_id = get_current_operator_profile_id()))
$$;

-- A word of the system is news to nobody; an operator's is news to the house, the house's to the operator.
create function update_conversation_on_message() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.content_type = 'typing_indicator' then
        return null;
    end if;
    update conversations
       set message_count = message_count + 1,
           last_message_at = greatest(last_message_at, new.created_at),
           last_message_by = coalesce(new.sender_iso_agent_id, new.sender_operator_id),
           unread_count_iso = unread_count_iso + (new.sender_type = 'operator')::int,
           unread_count_operator = unread_count_operator + (new.sender_type in ('iso_agent', 'ai_assistant'))::int
     where id = new.conversation_id;
    update conversation_participants
       set unread_count = unread_count + 1
     where conversation_id = new.conversation_id
       and is_active
       and new.sender_type <> 'system'
       and role <> 'ai_assistant'
       and iso_agent_id is distinct from coalesce(new.sender_iso_agent_id, '00000000-0000-0000-0000-000000000000')
       and operator_profile_id is distinct from coalesce(new.sender_operator_id, '00000000-0000-0000-0000-000000000000');
    return null;
end
$$;
create trigger messages_update_conversation after insert on messages
    for each row execute function update_conversation_on_message();

create function update_parent_reply_count() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update messages parent
       set reply_count = (select count(*) from messages reply where reply.parent_message_id = parent.id and reply.deleted_at is null)
     where parent.id = new.parent_message_id;
    return null;
end
$$;
create trigger messages_update_parent after insert on messages
    for each row when (new.parent_message_id is not null) execute function update_parent_reply_count();
create trigger messages_update_parent_on_deletion after update of deleted_at on messages
    for each row when (new.parent_message_id is not null) execute function update_parent_reply_count();

-- The one main conversation of a request; two callers at once get the same.
create function get_or_create_request_conversation(request uuid) returns uuid
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
        insert into conversations (request_id, subject) values (request, headline) returning id into conversation;
        insert into conversation_participants (conversation_id, iso_agent_id, role, can_invite)
        values (conversation, agent, 'iso_agent', true);
        update requests set primary_conversation_id = conversation where id = request;
    end if;
    return conversation;
end
$$;
