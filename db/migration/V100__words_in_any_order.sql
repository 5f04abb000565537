-- Avinode tells in no order. What an operator said is judged by when it was said, so each kind of word keeps its own time.
alter table quotes
    add column priced_at   timestamptz,
    add column previous_at timestamptz;
update quotes set priced_at = greatest(received_at, price_changed_at),
                  previous_at = case when previous_total is not null then received_at end
 where total_price is not null;
comment on column quotes.priced_at is 'when the operator said the price that stands; responded_at is of any word, a decline too';
comment on column quotes.previous_at is 'when it said the price that this one replaced';

alter table rfqs
    add column declined_at  timestamptz,
    add column withdrawn_at timestamptz;
update rfqs set declined_at = answered_at where status = 'declined';
update rfqs set withdrawn_at = sent_at where status = 'cancelled';
comment on column rfqs.declined_at is 'when the operator last said no, and decline_reason why; a later quote may have answered since';
comment on column rfqs.withdrawn_at is 'when we last took the question back';
