-- What one node tells the others: which records changed, and what work waits. Ids of records only, nothing of what they hold.
create table node_changes (
    id     bigint generated always as identity primary key,
    node   text not null,
    refs   uuid[] not null,
    topics text[] not null,
    at     timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
create index node_changes_at_ix on node_changes (at);
grant select, insert, delete on node_changes to jetvision_service;

-- Tells it, and wakes the listeners. One after another, so that ids commit in their order: whoever has read up to one id
-- has missed none below it. Short and alone in its transaction; nobody waits long.
create function tell_nodes(p_node text, p_refs uuid[], p_topics text[]) returns bigint
    language plpgsql as $$
declare
    told bigint;
begin
    perform pg_advisory_xact_lock(hashtextextended('node_changes', 0));
    insert into node_changes (node, refs, topics) values (p_node, p_refs, p_topics) returning id into told;
    perform pg_notify('jetvision', told::text);
    return told;
end
$$;
