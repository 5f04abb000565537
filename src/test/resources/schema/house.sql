-- One brokerage named $house, with its admin, one operator and the operator's account. Ids follow from names.
insert into organizations (id, name, slug) values (name_uuid('$house'), 'House $house', lower('house-$house'));

insert into iso_agents (id, organization_id, email, full_name, role)
values (name_uuid('$house/admin'), name_uuid('$house'), 'admin@$house.example', 'Admin of $house', 'admin');

insert into operator_profiles (id, organization_id, company_name, avinode_operator_id)
values (name_uuid('$house/carrier'), name_uuid('$house'), 'Carrier of $house', 'op-1'),
       (name_uuid('$house/rival'), name_uuid('$house'), 'Rival carrier of $house', 'op-2');

insert into iso_agents (id, organization_id, email, full_name, role, operator_profile_id)
values (name_uuid('$house/operator'), name_uuid('$house'), 'operator@$house.example', 'Operator of $house', 'operator',
        name_uuid('$house/carrier'));

insert into tax_rates (organization_id, code, amount, unit, valid_from, source)
values (name_uuid('$house'), 'segment_fee', 5, 'per_passenger_segment', '2020-01-01', 'test');

insert into avinode_connections (organization_id, slug, base_url) values (name_uuid('$house'), lower('$house'), 'http://localhost');

insert into record_counters (organization_id, kind, year, last_value) values (name_uuid('$house'), 'PROP', 2026, 2);

insert into avinode_calls (connection_id, organization_id)
select id, organization_id from avinode_connections where organization_id = name_uuid('$house');

insert into avinode_problems (organization_id, kind, operation, sentence, first_at, last_at)
values (name_uuid('$house'), 'answer', 'read trip', 'The trip has no itinerary.', now(), now());

insert into avinode_webhook_credentials (organization_id, connection_id, username, password_sealed)
select organization_id, id, 'avinode', '\x00' from avinode_connections where slug = lower('$house');

insert into avinode_heard (organization_id, resource, content_hash) values (name_uuid('$house'), 'aquote-1', 'abc');

insert into alarms (organization_id, kind, sentence, raised_at)
values (name_uuid('$house'), 'jobs_dead', '1 job was given up after the last attempt.', now());

insert into operator_safety (organization_id, operator_profile_id, programme, level, checked_on)
values (name_uuid('$house'), name_uuid('$house/carrier'), 'ARGUS', 'Gold', current_date);

insert into empty_legs (id, organization_id, avinode_id, operator_profile_id, departure_airport_id, arrival_airport_id,
                        earliest_at, latest_at, price, price_currency, said_at)
values (name_uuid('$house/empty-leg'), name_uuid('$house'), 'el-1', name_uuid('$house/carrier'), name_uuid('airport:KTEB'),
        name_uuid('airport:KOPF'), now(), now() + interval '1 day', 9500, 'USD', now());
