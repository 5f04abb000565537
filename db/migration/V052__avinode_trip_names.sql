-- Avinode calls a trip by a resource's name and by six characters, and an admin may say that a third is the same trip.
create table avinode_trip_names (
    organization_id uuid not null,
    iso_agent_id    uuid not null,
    name            text not null,
    request_id      uuid not null,
    primary key (organization_id, name),
    constraint avinode_trip_names_request_fk foreign key (request_id, organization_id, iso_agent_id)
        references requests (id, organization_id, iso_agent_id) on update cascade on delete cascade
);
create index avinode_trip_names_request_ix on avinode_trip_names (request_id);
call fill_owner('avinode_trip_names', 'requests', 'request_id');

do $$
declare
    owned constant text := 'organization_id = (select get_current_organization_id()) and ((select is_admin()) or iso_agent_id = (select get_current_seller_id()))';
begin
    call protect('avinode_trip_names', owned, 'false', 'false', 'false');
end
$$;
revoke insert, update, delete on avinode_trip_names from jetvision_app;

insert into avinode_trip_names (organization_id, iso_agent_id, name, request_id)
select organization_id, iso_agent_id, avinode_trip_id, request_id from avinode_trips;
drop index avinode_trips_code_ix;

-- What the marketplace guesses a request will cost: never a quote, and never shown as one.
alter table rfqs
    add column estimated_price numeric(14, 2) check (estimated_price >= 0),
    add column estimated_currency text check (estimated_currency ~ '^[A-Z]{3}$');
