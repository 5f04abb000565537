-- What an agent may know of the inbox, which is the admin's: when something was last heard for the request, and since when
-- news of the house wait to be worked on.
create function avinode_heard_at(request uuid) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    select max(e.processed_at) from avinode_webhook_events e
     where e.request_id = request and e.organization_id = get_current_organization_id() and e.processing_status = 'completed'
$$;

create function avinode_waiting_since() returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    select min(e.received_at) from avinode_webhook_events e
     where e.organization_id = get_current_organization_id() and e.processing_status in ('pending', 'processing', 'failed')
$$;

alter table avinode_calls add column warned_end timestamptz;
comment on column avinode_calls.warned_end is 'of which token the warning was: a new one is warned of anew';
