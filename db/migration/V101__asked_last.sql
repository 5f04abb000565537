-- An operator may be asked anew after the question was taken back, and the two be told in either order.
alter table rfqs add column asked_last_at timestamptz;
update rfqs set asked_last_at = sent_at;
comment on column rfqs.asked_last_at is 'when we last asked; sent_at is when the question was first asked that stands';
