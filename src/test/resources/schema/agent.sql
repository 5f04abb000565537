-- Agent $house/$agent and one row of everything that an agent has. Rows below a request name no owner: they inherit it.
insert into iso_agents (id, organization_id, email, full_name)
values (name_uuid('$house/$agent'), name_uuid('$house'), 'agent$agent@$house.example', 'Agent $agent of $house');

insert into client_profiles (id, organization_id, iso_agent_id, contact_name)
values (name_uuid('$house/$agent/client'), name_uuid('$house'), name_uuid('$house/$agent'), 'Client');

insert into requests (id, organization_id, iso_agent_id, client_profile_id, request_number, status, departure_airport,
                      arrival_airport, departure_date, passengers)
values (name_uuid('$house/$agent/request'), name_uuid('$house'), name_uuid('$house/$agent'),
        name_uuid('$house/$agent/client'), 'REQ-$agent', 'awaiting_quotes', 'KTEB', 'KVNY', '2026-12-20', 6);

insert into request_legs (request_id, leg_no, departure_airport_id, arrival_airport_id)
values (name_uuid('$house/$agent/request'), 1, name_uuid('airport:KTEB'), name_uuid('airport:KVNY'));

insert into workflow_states (request_id, current_state) values (name_uuid('$house/$agent/request'), 'draft');

insert into rfqs (request_id, operator_profile_id)
values (name_uuid('$house/$agent/request'), name_uuid('$house/carrier')),
       (name_uuid('$house/$agent/request'), name_uuid('$house/rival'));

insert into quotes (id, request_id, operator_profile_id, operator_name, status, total_price, avinode_quote_id)
values (name_uuid('$house/$agent/quote'), name_uuid('$house/$agent/request'), name_uuid('$house/carrier'), 'Carrier',
        'received', 25000, 'quote-$agent'),
       (name_uuid('$house/$agent/rival-quote'), name_uuid('$house/$agent/request'), name_uuid('$house/rival'), 'Rival carrier',
        'received', 24000, 'rival-quote-$agent');

insert into quote_lines (quote_id, line_no, name, amount) values (name_uuid('$house/$agent/quote'), 1, 'Flight', 25000);

insert into proposals (id, request_id, client_profile_id, title, proposal_number, status)
values (name_uuid('$house/$agent/proposal'), name_uuid('$house/$agent/request'), name_uuid('$house/$agent/client'),
        'Teterboro to Van Nuys', 'PROP-2026-00$agent', 'sent');

insert into proposal_options (proposal_id, option_no, quote_id, operator_cost, client_price_before_tax, total)
values (name_uuid('$house/$agent/proposal'), 1, name_uuid('$house/$agent/quote'), 25000, 27500, 29600);

insert into contracts (id, request_id, client_profile_id, contract_number)
values (name_uuid('$house/$agent/contract'), name_uuid('$house/$agent/request'), name_uuid('$house/$agent/client'),
        'CTR-2026-00$agent');

insert into contract_events (subject_kind, subject_id, seq, happened_at, kind, hash)
values ('contract', name_uuid('$house/$agent/contract'), 1, now(), 'shown', 'h');

insert into payments (contract_id, amount, method, received_on)
values (name_uuid('$house/$agent/contract'), 29600, 'wire', '2026-11-20');

insert into commissions (contract_id, kind, amount, percentage, base_amount, at)
values (name_uuid('$house/$agent/contract'), 'earned', 250, 10, 2500, now());

insert into onboarding_contracts (id, agent_id, commission_percentage, number, issued_at)
values (name_uuid('$house/$agent/onboarding'), name_uuid('$house/$agent'), 10, 'ISO-$agent', now());

insert into contract_tokens (contract_id, agent_id, token_hash, email, expires_at)
values (name_uuid('$house/$agent/onboarding'), name_uuid('$house/$agent'), repeat(md5('$house/$agent'), 2), 'a@example.com', now());

insert into conversations (id, request_id, subject)
values (name_uuid('$house/$agent/conversation'), name_uuid('$house/$agent/request'), 'Teterboro to Van Nuys');

insert into conversation_participants (conversation_id, iso_agent_id, role)
values (name_uuid('$house/$agent/conversation'), name_uuid('$house/$agent'), 'iso_agent');
insert into conversation_participants (conversation_id, role)
values (name_uuid('$house/$agent/conversation'), 'ai_assistant');

insert into messages (id, conversation_id, sender_type, content)
values (name_uuid('$house/$agent/message'), name_uuid('$house/$agent/conversation'), 'system', 'Request sent');

insert into chat_sessions (request_id, conversation_id)
values (name_uuid('$house/$agent/request'), name_uuid('$house/$agent/conversation'));

insert into agent_executions (request_id, agent_type) values (name_uuid('$house/$agent/request'), 'orchestrator');

insert into documents (kind, subject_id, file_name, media_type, size_bytes, sha256, storage_key)
values ('proposal', name_uuid('$house/$agent/proposal'), 'p.pdf', 'application/pdf', 1, repeat('0', 64), 'k');

insert into outgoing_emails (kind, subject_id, to_email, subject, body_text)
values ('proposal', name_uuid('$house/$agent/proposal'), 'c@example.com', 'Your trip', 'Hello');

insert into public_links (kind, subject_id, email, token_hash, expires_at)
values ('proposal', name_uuid('$house/$agent/proposal'), 'c@example.com', repeat(md5('link $house/$agent'), 2), now());

insert into notifications (iso_agent_id, about_request_id, kind, title)
values (name_uuid('$house/$agent'), name_uuid('$house/$agent/request'), 'quote', 'A quote came in');

insert into audit_entries (at, actor_role, event, refs)
values (now(), 'machine', 'QuoteReceived', array [name_uuid('$house/$agent/quote')]);

insert into jobs (organization_id, kind, created_by_agent) values (name_uuid('$house'), 'create-trip', name_uuid('$house/$agent'));

insert into avinode_webhook_arrivals (organization_id, event_type, avinode_event_id, dedupe_key, raw_payload)
values (name_uuid('$house'), 'quote_received', 'evt-$agent', 'evt-$agent', '{}');

insert into avinode_webhook_outcomes (event_id, organization_id)
select id, organization_id from avinode_webhook_arrivals
 where organization_id = name_uuid('$house') and avinode_event_id = 'evt-$agent';

insert into avinode_trips (request_id, avinode_trip_id) values (name_uuid('$house/$agent/request'), 'atrip-$agent');

insert into avinode_trip_names (name, request_id) values ('atrip-$agent', name_uuid('$house/$agent/request'));

insert into avinode_webhook_attempts (organization_id, event_id, attempt, gave_up)
select organization_id, id, 1, false from avinode_webhook_events where organization_id = name_uuid('$house');

insert into empty_leg_watches (id, organization_id, iso_agent_id, departure_airport_id, arrival_airport_id, first_day, last_day,
                               ends_at, passengers)
values (name_uuid('$house/$agent/watch'), name_uuid('$house'), name_uuid('$house/$agent'), name_uuid('airport:KTEB'),
        name_uuid('airport:KOPF'), '2026-12-01', '2026-12-31', '2027-01-01', 4);

insert into empty_leg_matches (watch_id, empty_leg_id, found_at)
values (name_uuid('$house/$agent/watch'), name_uuid('$house/empty-leg'), now());
