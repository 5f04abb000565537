-- An agent's agreement has a number and an issue: with both, a lost file can be drawn again to the same bytes.
alter table onboarding_contracts add column number text not null;
alter table onboarding_contracts add column issued_at timestamptz not null;
alter table onboarding_contracts add column shown_pages int check (shown_pages > 0);
alter table onboarding_contracts add constraint onboarding_contracts_number_once unique (organization_id, number);
-- while one waits for the signature there is no second
create unique index onboarding_contracts_pending_once on onboarding_contracts (agent_id) where status = 'pending';
