-- A contract earns its commission once, and a proposal has one contract that is alive.
create unique index commissions_earned_once on commissions (contract_id) where kind = 'earned';
create unique index contracts_alive_once on contracts (proposal_id) where status not in ('cancelled', 'expired');
