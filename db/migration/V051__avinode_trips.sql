-- Each trip as we last saw it at Avinode, so that what a webhook did not tell is found by looking.
create table avinode_trips (
    request_id        uuid primary key,
    organization_id   uuid not null,
    iso_agent_id      uuid not null,
    avinode_trip_id   text not null,
    avinode_trip_code text,
    seen              jsonb not null default '{}',
    synced_at         timestamptz,
    due_at            timestamptz not null default now(),
    leased_until      timestamptz,
    failures          int not null default 0 check (failures >= 0),
    last_error        text,
    last_error_at     timestamptz,
    itinerary_differs boolean not null default false,
    constraint avinode_trips_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade on delete cascade,
    constraint avinode_trips_trip_once unique (organization_id, avinode_trip_id)
);
create index avinode_trips_code_ix on avinode_trips (organization_id, avinode_trip_code);
create index avinode_trips_due_ix on avinode_trips (due_at);
create index avinode_trips_agent_ix on avinode_trips (iso_agent_id);
call fill_owner('avinode_trips', 'requests', 'request_id');
comment on column avinode_trips.avinode_trip_code is 'the six characters that people read at Avinode; its webhooks name trips by them';
comment on column avinode_trips.seen is 'what was there at the last look, by resource: only what differs is fetched';

do $$
declare
    owned constant text := 'organization_id = (select get_current_organization_id()) and ((select is_admin()) or iso_agent_id = (select get_current_seller_id()))';
begin
    call protect('avinode_trips', owned, 'false', 'false', 'false');
end
$$;
revoke insert, update, delete on avinode_trips from jetvision_app;

-- Trips that were made before.
insert into avinode_trips (request_id, organization_id, iso_agent_id, avinode_trip_id)
select id, organization_id, iso_agent_id, avinode_trip_id from requests where avinode_trip_id is not null;
