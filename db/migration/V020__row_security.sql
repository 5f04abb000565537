-- Who sees what. Row security is enabled and forced on every table of a tenant, with one policy per command for the
-- application's role. The service role does the house's own work and sees all; the schema's owner is let in by name,
-- because force leaves nobody in silently. Calls are wrapped in (select …) so that they are evaluated once a statement.

-- True for the agent himself, and for an admin of the agent's organization.
create function owns_resource(agent uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(agent = get_current_seller_id(), false)
        or (is_admin() and exists (select from iso_agents where id = agent and organization_id = get_current_organization_id()))
$$;

create procedure protect(tbl text, can_select text, can_insert text, can_update text, can_delete text)
    language plpgsql as $$
begin
    execute format('alter table %I enable row level security', tbl);
    execute format('alter table %I force row level security', tbl);
    execute format('create policy %1$s_select on %1$I for select to jetvision_app using (%2$s)', tbl, can_select);
    execute format('create policy %1$s_insert on %1$I for insert to jetvision_app with check (%2$s)', tbl, can_insert);
    execute format('create policy %1$s_update on %1$I for update to jetvision_app using (%2$s) with check (%2$s)', tbl, can_update);
    execute format('create policy %1$s_delete on %1$I for delete to jetvision_app using (%2$s)', tbl, can_delete);
    execute format('create policy %1$s_service on %1$I to jetvision_service using (true) with check (true)', tbl);
    execute format('create policy %1$s_owner on %1$I to current_user using (true) with check (true)', tbl);
    execute format('grant select, insert, update, delete on %I to jetvision_app, jetvision_service', tbl);
end
$$;

do $$
declare
    house    constant text := 'organization_id = (select get_current_organization_id())';
    admin    constant text := house || ' and (select is_admin())';
    -- the agent's own rows; all of the house for an admin
    owned    constant text := house || ' and ((select is_admin()) or iso_agent_id = (select get_current_seller_id()))';
    -- the account's own rows, an operator's account included
    personal constant text := house || ' and ((select is_admin()) or iso_agent_id = (select get_current_iso_agent_id()))';
    by_agent constant text := house || ' and ((select is_admin()) or agent_id = (select get_current_iso_agent_id()))';
    operator constant text := house || ' and operator_profile_id = (select get_current_operator_profile_id())';
    nobody   constant text := 'false';
    tbl      text;
begin
    -- what an agent owns by himself
    foreach tbl in array array [
        'client_profiles', 'requests', 'workflow_states', 'quote_lines', 'proposals', 'proposal_options', 'contracts',
        'payments', 'chat_sessions', 'agent_executions'] loop
        call protect(tbl, owned, owned, owned, owned);
    end loop;

    -- and what the operator concerned may read of it
    call protect('rfqs', format('(%s) or (%s)', owned, operator), owned, owned, owned);
    call protect('quotes', format('(%s) or (%s)', owned, operator), owned, owned, owned);
    call protect('request_legs', format('(%s) or (%s and request_id in (select request_id from rfqs where operator_profile_id = '
        || '(select get_current_operator_profile_id())))', owned, house), owned, owned, owned);

    call protect('conversations', format('(%s) or (%s and id in (select my_participations()))', owned, house), owned,
        format('(%s) or (%s and id in (select my_participations()))', owned, house), owned);
    call protect('conversation_participants',
        house || ' and ((select is_admin()) or owner_agent_id = (select get_current_seller_id()) or conversation_id in (select my_participations()))',
        house || ' and ((select is_admin()) or owner_agent_id = (select get_current_seller_id()))',
        house || ' and ((select is_admin()) or owner_agent_id = (select get_current_seller_id())'
              || ' or iso_agent_id = (select get_current_iso_agent_id())'
              || ' or operator_profile_id = (select get_current_operator_profile_id()))',
        house || ' and ((select is_admin()) or owner_agent_id = (select get_current_seller_id()))');
    call protect('messages', format('(%s) or (%s and conversation_id in (select my_participations()))', owned, house),
        format('(%s) or (%s and may_reply(conversation_id) and sender_type in (''operator'', ''iso_agent''))', owned, house),
        format('(%s) or (%s and conversation_id in (select my_participations()))', owned, house),
        house || ' and ((select is_admin()) or sender_iso_agent_id = (select get_current_iso_agent_id()))');

    call protect('commissions', owned, owned, nobody, nobody);
    call protect('contract_events', owned, owned, nobody, nobody);
    call protect('documents', personal, personal, personal, personal);
    call protect('public_links', personal, personal, personal, admin);
    call protect('notifications', personal, house, personal, personal);
    call protect('outgoing_emails', personal, house, personal, admin);
    call protect('onboarding_contracts', by_agent, by_agent, by_agent, admin);
    call protect('contract_tokens', by_agent, admin, admin, admin);

    -- the people: an agent sees himself
    call protect('organizations', 'id = (select get_current_organization_id())', nobody,
        'id = (select get_current_organization_id()) and (select is_admin())', nobody);
    call protect('iso_agents', house || ' and ((select is_admin()) or id = (select get_current_iso_agent_id()))', admin,
        house || ' and ((select is_admin()) or id = (select get_current_iso_agent_id()))', admin);

    -- what the whole house shares, and the admin keeps
    call protect('operator_profiles',
        house || ' and ((select get_current_seller_id()) is not null or id = (select get_current_operator_profile_id()))',
        admin, admin, admin);
    call protect('tax_rates', format('organization_id is null or (%s)', house), admin, admin, admin);
    call protect('record_counters', house, house, house, nobody);
    call protect('avinode_connections', admin, admin, admin, admin);

    -- the queues: handed in by all, looked into by the admin, worked off by the service
    call protect('avinode_webhook_events', admin, house, admin, nobody);
    call protect('jobs', house || ' and ((select is_admin()) or created_by_agent = (select get_current_iso_agent_id()))',
        house, admin, nobody);
    call protect('audit_entries', house || ' and ((select is_admin()) or iso_agent_id = (select get_current_seller_id())'
        || ' or actor_id = (select get_current_iso_agent_id()))', house, nobody, nobody);
end
$$;

revoke update, delete on audit_entries, contract_events, commissions from jetvision_app, jetvision_service;
revoke delete on record_counters, jobs, avinode_webhook_events from jetvision_app;
revoke insert, delete on organizations from jetvision_app;

-- An agent changes his own profile, but not what the house decides about him.
create function keep_rank() returns trigger
    language plpgsql as $$
begin
    if current_user = 'jetvision_app' and not is_admin()
        and (old.organization_id, old.role, old.commission_percentage, old.operator_profile_id, old.is_active)
            is distinct from (new.organization_id, new.role, new.commission_percentage, new.operator_profile_id, new.is_active) then
        raise exception 'only an admin changes an account''s role, commission or house' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger iso_agents_keep_rank before update on iso_agents for each row execute function keep_rank();
