-- What an admin reads of the inbox: the list by arrival, what belongs to no request, and every attempt that failed.

-- The list is read by brokerage and arrival; a million rows of a neighbour must not stand between two of ours.
create index avinode_webhook_events_arrival_ix on avinode_webhook_events (organization_id, received_at desc, id desc);
drop index if exists avinode_webhook_events_received_at_ix;
create index avinode_webhook_events_unmatched_ix on avinode_webhook_events (organization_id, received_at desc) where unmatched;

create table avinode_webhook_attempts (
    id              bigint generated always as identity primary key,
    organization_id uuid references organizations,
    event_id        uuid not null references avinode_webhook_events on delete cascade,
    attempt         int not null check (attempt >= 1),
    gave_up         boolean not null,
    failed_at       timestamptz not null default clock_timestamp(),
    next_retry_at   timestamptz,
    error_message   text,
    error_stack     text
);
create index avinode_webhook_attempts_event_ix on avinode_webhook_attempts (event_id, id);
create index avinode_webhook_attempts_organization_ix on avinode_webhook_attempts (organization_id, id);
call protect('avinode_webhook_attempts',
    'organization_id = (select get_current_organization_id()) and (select is_admin())',
    'organization_id = (select get_current_organization_id())', 'false', 'false');
revoke update, delete on avinode_webhook_attempts from jetvision_app;

-- Only failures cost a row: what succeeds at once, as nearly all do, writes nothing more than its own completion.
create function note_failed_webhook_attempt() returns trigger
    language plpgsql as $$
begin
    insert into avinode_webhook_attempts (organization_id, event_id, attempt, gave_up, next_retry_at, error_message, error_stack)
    values (new.organization_id, new.id, old.retry_count + 1, new.processing_status = 'dead_letter',
            case when new.processing_status = 'failed' then new.next_retry_at end,
            new.error_message, new.error_stack);
    return null;
end
$$;
create trigger avinode_webhook_events_note_failure after update on avinode_webhook_events for each row
    when (old.processing_status = 'pending'
          and (new.processing_status = 'dead_letter' or (new.processing_status = 'failed' and new.retry_count > old.retry_count)))
    execute function note_failed_webhook_attempt();
