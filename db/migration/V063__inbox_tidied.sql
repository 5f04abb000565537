-- Columns that nobody has filled since the claims have a table of their own, and one that nobody ever did.
alter table avinode_webhook_events drop column claim_token, drop column claimed_at, drop column leased_until;
alter table avinode_connections drop column last_synced_at;

-- When a house last looked for what it may have missed.
create index avinode_trips_synced_ix on avinode_trips (organization_id, synced_at desc) where synced_at is not null;
