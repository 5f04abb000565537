-- Operators are expected to answer in time: how far through it the agent was last reminded, in per cent.
alter table rfqs add column reminded_at_percent int not null default 0 check (reminded_at_percent between 0 and 100);
