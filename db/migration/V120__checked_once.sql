-- What every quote and every word of an operator's writes, checked once and kept in fewer indexes: hundreds of them may come
-- in a second.

-- A row that one transaction writes twice was checked against what it refers to each time. Checked at the commit, only what
-- it is in the end is.
do $$
declare
    checked record;
begin
    for checked in select conrelid::regclass as tbl, conname as name from pg_constraint
                    where contype = 'f' and conrelid in ('quotes'::regclass, 'conversations'::regclass, 'conversation_participants'::regclass)
    loop
        execute format('alter table %s alter constraint %I deferrable initially deferred', checked.tbl, checked.name);
    end loop;
end
$$;

-- Whose agent is checked to be one of the house's has a house that is there; and who writes into the audit trail is bound to
-- his house by row security.
alter table audit_entries drop constraint audit_entries_organization_id_fkey;
alter table requests drop constraint requests_organization_id_fkey;
alter table conversations drop constraint conversations_organization_id_fkey;
alter table notifications drop constraint notifications_organization_id_fkey;

-- Most messages were neither typed here nor sent by Avinode: they have no place in what keeps these from being there twice.
alter table messages drop constraint messages_avinode_message_once;
create unique index messages_avinode_message_once on messages (organization_id, avinode_message_id)
    where avinode_message_id is not null;
alter table messages drop constraint messages_typed_once;
create unique index messages_typed_once on messages (conversation_id, client_message_id) where client_message_id is not null;

-- How many were done of late is asked twice a minute: not by looking through all that came within the hour.
create index avinode_webhook_outcomes_done_ix on avinode_webhook_outcomes (organization_id, processed_at);

-- Nobody asks by what these hold, and to look for what is common in them is most of what an analysis costs.
alter table avinode_webhook_arrivals alter raw_payload set statistics 0, alter headers set statistics 0,
    alter contradicting_payload set statistics 0;
alter table messages alter rich_content set statistics 0, alter attachments set statistics 0;
alter table quotes alter score_reasons set statistics 0, alter aircraft_details set statistics 0;
alter table audit_entries alter detail set statistics 0;

-- Their plans are by index, whatever is asked for: they need not be made again.
alter function claim_webhook_events set plan_cache_mode = force_generic_plan;
alter function complete_webhook_events set plan_cache_mode = force_generic_plan;

-- A word from the operator opens its thread again, for somebody must read it: written with the count of it.
create or replace function update_conversation_on_message() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp set enable_seqscan = off as $$
declare
    nobody  constant uuid := '00000000-0000-0000-0000-000000000000';
    readers uuid[];
    unread  int[];
begin
    with said as materialized (
        select conversation_id, count(*) as messages, max(created_at) as latest,
               (array_agg(coalesce(sender_iso_agent_id, sender_operator_id) order by seq desc))[1] as by,
               count(*) filter (where sender_type = 'operator') as by_operator,
               count(*) filter (where sender_type in ('iso_agent', 'ai_assistant')) as by_house
          from heard where content_type <> 'typing_indicator' group by conversation_id)
    update conversations c
       set message_count = c.message_count + s.messages,
           last_message_at = greatest(c.last_message_at, s.latest),
           last_message_by = s.by,
           status = case when s.by_operator > 0 then 'active' else c.status end,
           unread_count_iso = c.unread_count_iso + s.by_operator,
           unread_count_operator = c.unread_count_operator + s.by_house
      from said s
     where c.id = s.conversation_id and c.id = any (array(select conversation_id from said));

    with told as materialized (
        select conversation_id, coalesce(sender_iso_agent_id, nobody) as agent, coalesce(sender_operator_id, nobody) as carrier,
               count(*) as messages
          from heard where content_type <> 'typing_indicator' and sender_type <> 'system' group by 1, 2, 3),
    present as materialized (
        select id, conversation_id, iso_agent_id, operator_profile_id from conversation_participants
         where conversation_id = any (array(select conversation_id from told)) and is_active and role <> 'ai_assistant')
    select array_agg(tally.id), array_agg(tally.messages) into readers, unread
      from (select p.id, sum(t.messages)::int as messages
              from told t join present p on p.conversation_id = t.conversation_id
               and p.iso_agent_id is distinct from t.agent and p.operator_profile_id is distinct from t.carrier
             group by p.id) tally;
    update conversation_participants
       set unread_count = unread_count + unread[array_position(readers, id)]
     where id = any (readers);
    return null;
end
$$;
