-- What is done at every quote, card and message, done with less: hundreds of them a second may come at once.

-- Whose a row is, is read from its parent by a plan that is kept: each table has a function of its own for it. The one
-- for all had to plan two queries anew at every row.
create or replace procedure fill_owner(tbl text, parent text default null, via text default null)
    language plpgsql as $$
begin
    execute format('drop trigger if exists %1$s_inherit on %1$I', tbl);
    if parent is null then
        execute format('create trigger %1$s_inherit before insert on %1$I for each row execute function inherit_owner()', tbl);
        return;
    end if;
    execute format($function$
        create function %1$s_inherit_owner() returns trigger
            language plpgsql security definer set search_path = public, pg_temp as $body$
        declare
            house uuid;
            agent uuid;
        begin
            if new.organization_id is null or new.iso_agent_id is null then
                select organization_id, iso_agent_id into house, agent from %2$I where id = new.%3$I;
                new.organization_id := coalesce(new.organization_id, house, get_current_organization_id());
                new.iso_agent_id := coalesce(new.iso_agent_id, agent, get_current_seller_id());
            end if;
            return new;
        end
        $body$ $function$, tbl, parent, via);
    execute format('create trigger %1$s_inherit before insert on %1$I for each row execute function %1$s_inherit_owner()', tbl);
end
$$;

do $$
declare
    old record;
begin
    for old in
        select tgrelid::regclass::text as tbl, string_to_array(encode(tgargs, 'escape'), '\000') as args
          from pg_trigger where tgfoid = 'inherit_owner'::regproc and tgnargs = 2
    loop
        call fill_owner(old.tbl, old.args[1], old.args[2]);
    end loop;
end
$$;

-- The messages that one statement says are counted together.
drop trigger messages_update_conversation on messages;
create or replace function update_conversation_on_message() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update conversations c
       set message_count = c.message_count + s.said,
           last_message_at = greatest(c.last_message_at, s.latest),
           last_message_by = s.by,
           unread_count_iso = c.unread_count_iso + s.by_operator,
           unread_count_operator = c.unread_count_operator + s.by_house
      from (select conversation_id, count(*) as said, max(created_at) as latest,
                   (array_agg(coalesce(sender_iso_agent_id, sender_operator_id) order by seq desc))[1] as by,
                   count(*) filter (where sender_type = 'operator') as by_operator,
                   count(*) filter (where sender_type in ('iso_agent', 'ai_assistant')) as by_house
              from heard where content_type <> 'typing_indicator' group by conversation_id) s
     where c.id = s.conversation_id;
    update conversation_participants p
       set unread_count = p.unread_count + s.said
      from (select o.id, count(*) as said
              from heard h
              join conversation_participants o on o.conversation_id = h.conversation_id
             where h.content_type <> 'typing_indicator' and h.sender_type <> 'system' and o.is_active and o.role <> 'ai_assistant'
               and o.iso_agent_id is distinct from coalesce(h.sender_iso_agent_id, '00000000-0000-0000-0000-000000000000')
               and o.operator_profile_id is distinct from coalesce(h.sender_operator_id, '00000000-0000-0000-0000-000000000000')
             group by o.id) s
     where p.id = s.id;
    return null;
end
$$;
create trigger messages_update_conversation after insert on messages
    referencing new table as heard for each statement execute function update_conversation_on_message();

-- Indexes of what most rows do not have hold only those that have it.
drop index messages_parent_ix, messages_thread_root_ix, messages_sender_agent_ix, messages_sender_operator_ix,
    conversations_quote_ix, quotes_conversation_ix;
create index messages_parent_ix on messages (parent_message_id) where parent_message_id is not null;
create index messages_thread_root_ix on messages (thread_root_id) where thread_root_id is not null;
create index messages_sender_agent_ix on messages (sender_iso_agent_id) where sender_iso_agent_id is not null;
create index messages_sender_operator_ix on messages (sender_operator_id) where sender_operator_id is not null;
create index conversations_quote_ix on conversations (quote_id) where quote_id is not null;
create index quotes_conversation_ix on quotes (conversation_id) where conversation_id is not null;
-- How often a client has flown with an operator.
create index quotes_accepted_ix on quotes (operator_profile_id) where status = 'accepted';
