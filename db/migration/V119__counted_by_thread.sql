-- Messages are counted by the thread that they are said in, and the database cannot do otherwise: each statement finds its
-- rows in one table by their keys. Plans are kept, and one that was made while there were no threads, or none that had been
-- committed, counted for each thread of the house anew: a hundred messages took a minute.
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
