-- Avinode's own webhooks carry no signature: it names itself by user and password, one pair per connection and event type.
-- A pair without an event type holds for every type that has none of its own.
create table avinode_webhook_credentials (
    id                       uuid primary key default gen_random_uuid(),
    organization_id          uuid not null references organizations,
    connection_id            uuid not null references avinode_connections,
    native_event_type        text,
    username                 text not null check (username <> ''),
    password_sealed          bytea not null,
    previous_password_sealed bytea,
    previous_valid_until     timestamptz,
    created_at               timestamptz not null default now(),
    updated_at               timestamptz not null default now(),
    lock_version             bigint not null default 0,
    constraint avinode_webhook_credentials_once unique nulls not distinct (connection_id, native_event_type)
);
create index avinode_webhook_credentials_organization_ix on avinode_webhook_credentials (organization_id);
call track_updates('avinode_webhook_credentials');
-- said of each connection as a whole before there were pairs; never filled
alter table avinode_connections drop column basic_user, drop column basic_password_hash;

-- What was last heard of each resource at Avinode, however we heard it: a pointer whose resource says nothing new, and a
-- look that finds nothing new, change nothing. changes counts, so that a resource may go back to what it said before.
create table avinode_heard (
    organization_id uuid not null references organizations,
    resource        text not null,
    content_hash    text not null,
    changes         int not null default 1,
    heard_at        timestamptz not null default now(),
    primary key (organization_id, resource)
);
alter table avinode_webhook_events add column resource text;
comment on column avinode_webhook_events.resource is 'of which resource at Avinode this says the content; null for signed events and pointers';

call protect('avinode_webhook_credentials',
    'organization_id = (select get_current_organization_id()) and (select is_admin())',
    'organization_id = (select get_current_organization_id()) and (select is_admin())',
    'organization_id = (select get_current_organization_id()) and (select is_admin())',
    'organization_id = (select get_current_organization_id()) and (select is_admin())');
call protect('avinode_heard',
    'organization_id = (select get_current_organization_id()) and (select is_admin())', 'false', 'false', 'false');
