-- A quote's rank changes with each that comes after it, a participant's count and a question's card with each word: what is
-- in no index is changed in its place, where the page has room. And a message's indexes are only those that somebody uses.
drop index quotes_score_ix, quotes_request_ix, messages_content_type_ix, messages_created_at_ix, messages_agent_ix;
create index quotes_request_ix on quotes (request_id, status);
alter table quotes set (fillfactor = 80);
alter table messages set (fillfactor = 80);
alter table conversation_participants set (fillfactor = 80);
alter table rfqs set (fillfactor = 80);
