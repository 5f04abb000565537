-- What every quote writes, written with less: hundreds of them may come in a second.

-- Lists sort what they have found, so that no index moves with each word, each activity and each unread mark: a row is
-- changed in its place, where its page has room. And nobody asked by the indexes that are not made anew.
drop index requests_agent_ix, requests_stage_ix, conversations_agent_ix, conversations_status_ix, conversations_unread_ix,
    quotes_status_ix, quotes_created_at_ix, audit_entries_actor_ix;
create index requests_agent_ix on requests (iso_agent_id, status);
create index requests_stage_ix on requests (organization_id, stage);
create index conversations_agent_ix on conversations (iso_agent_id);
create index audit_entries_actor_ix on audit_entries (actor_id, at desc) where actor_id is not null;
alter table requests set (fillfactor = 70);
alter table conversations set (fillfactor = 60);
alter table quotes set (fillfactor = 50);

-- Whose file an entry is about: that of the request among its records, or else of the first that is somebody's.
create or replace function inherit_audit_owner() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    house uuid;
    agent uuid;
    ref   uuid;
begin
    select organization_id, iso_agent_id into house, agent from requests where id = any (new.refs) limit 1;
    if not found then
        foreach ref in array new.refs loop
            select o.organization_id, o.iso_agent_id into house, agent from owner_of(ref) o;
            exit when found;
        end loop;
    end if;
    new.organization_id := coalesce(new.organization_id, house, get_current_organization_id());
    new.iso_agent_id := coalesce(new.iso_agent_id, agent);
    return new;
end
$$;

-- It counts in few rows of long tables, whatever a plan that was made when they were short prefers.
alter function update_conversation_on_message() set enable_seqscan = off;
alter function update_conversation_on_message() set enable_hashjoin = off;
alter function update_conversation_on_message() set enable_mergejoin = off;

-- By its latest quotes an operator is judged whenever it quotes: they are counted in the index alone.
drop index quotes_operator_profile_ix;
create index quotes_operator_profile_ix on quotes (operator_profile_id, created_at desc) include (total_price, price_changed_at);
