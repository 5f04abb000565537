-- Claims what waits in a lane, unless somebody else claims at this moment: for who files an event and has a worker at hand
-- that waits for one. Filed and claimed in one transaction, an event is with its worker when its commit is; and who files
-- must never wait for those who work. Like claim_webhook_events otherwise.
create function claim_webhook_events_if_free(
    batch int, lease interval, only_lane int, from_seq bigint, from_claim bigint, for_node text)
    returns table (id uuid, claim_token uuid, retry_count int, seq bigint, lowest_claim bigint)
    language plpgsql as $$
begin
    if pg_try_advisory_xact_lock(hashtextextended('avinode_webhook_claims', 0)) then
        return query select * from claim_webhook_events(batch, lease, only_lane, from_seq, from_claim, for_node);
    end if;
end
$$;
