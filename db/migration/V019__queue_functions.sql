-- The webhook inbox as a queue. A claim is a lease with a token, on the database's clock: whoever lost the lease has
-- lost the token with it and can neither complete nor fail the event.

-- When to try again after so many attempts: 1, 2, 4, 8, 16 minutes later.
create function calculate_webhook_retry_time(attempts int, since timestamptz default now()) returns timestamptz
    language sql stable
    return since + interval '1 minute' * power(2, least(greatest(attempts, 1), 5) - 1);

-- Takes due events, oldest first, and those whose lease ran out, which counts as a failed attempt. A lease that
-- ran out past the last attempt is a dead letter, or a message that kills the process would return for ever.
create function claim_webhook_events(batch int default 10, lease interval default '30 seconds')
    returns setof avinode_webhook_events
    language plpgsql as $$
begin
    update avinode_webhook_events
       set processing_status = 'dead_letter', claim_token = null, leased_until = null,
           error_message = 'The process ended during the last attempt.'
     where id in (select id from avinode_webhook_events
                   where processing_status = 'processing' and leased_until <= clock_timestamp() and retry_count >= max_retries
                     for update skip locked);
    return query
        update avinode_webhook_events e
           set retry_count = retry_count + (processing_status = 'processing')::int,
               processing_status = 'processing', claim_token = gen_random_uuid(),
               claimed_at = clock_timestamp(), leased_until = clock_timestamp() + lease
         where id in (select id from avinode_webhook_events
                       where (processing_status in ('pending', 'failed') and next_retry_at <= clock_timestamp())
                          or (processing_status = 'processing' and leased_until <= clock_timestamp())
                       order by next_retry_at limit batch for update skip locked)
        returning e.*;
end
$$;

-- Claims one event by name, due or not; null when another holds it or there is nothing left to do.
create function claim_webhook_event(event_id uuid, lease interval default '30 seconds') returns uuid
    language sql as $$
    update avinode_webhook_events
       set retry_count = retry_count + (processing_status = 'processing')::int,
           processing_status = 'processing', claim_token = gen_random_uuid(),
           claimed_at = clock_timestamp(), leased_until = clock_timestamp() + lease
     where id = (select id from avinode_webhook_events
                  where id = event_id
                    and (processing_status in ('pending', 'failed')
                         or (processing_status = 'processing' and leased_until <= clock_timestamp() and retry_count < max_retries))
                    for update skip locked)
    returning claim_token
$$;

-- False when the claim was lost; what the work did must then be rolled back.
create function complete_webhook_event(
    event_id              uuid,
    p_claim_token         uuid,
    p_request_id          uuid default null,
    p_quote_id            uuid default null,
    p_conversation_id     uuid default null,
    p_operator_profile_id uuid default null,
    p_message_id          uuid default null,
    p_parsed_data         jsonb default null) returns boolean
    language sql as $$
    with done as (
        update avinode_webhook_events
           set processing_status = 'completed', claim_token = null, leased_until = null, error_message = null, error_stack = null,
               processed_at = clock_timestamp(),
               processing_duration_ms = extract(epoch from clock_timestamp() - claimed_at) * 1000,
               request_id = coalesce(p_request_id, request_id),
               quote_id = coalesce(p_quote_id, quote_id),
               conversation_id = coalesce(p_conversation_id, conversation_id),
               operator_profile_id = coalesce(p_operator_profile_id, operator_profile_id),
               message_id = coalesce(p_message_id, message_id),
               parsed_data = coalesce(p_parsed_data, parsed_data)
         where id = event_id and processing_status = 'processing' and claim_token = p_claim_token
        returning id)
    select exists (select from done)
$$;

-- Back-off, or the dead letter office after the fifth retry. False when the claim was lost.
create function fail_webhook_event(event_id uuid, p_claim_token uuid, p_error text, p_stack text default null) returns boolean
    language sql as $$
    with failed as (
        update avinode_webhook_events
           set processing_status = case when retry_count < max_retries then 'failed' else 'dead_letter' end,
               next_retry_at = calculate_webhook_retry_time(retry_count + 1, clock_timestamp()),
               retry_count = least(retry_count + 1, max_retries),
               claim_token = null, leased_until = null,
               processed_at = clock_timestamp(),
               processing_duration_ms = extract(epoch from clock_timestamp() - claimed_at) * 1000,
               error_message = p_error, error_stack = p_stack
         where id = event_id and processing_status = 'processing' and claim_token = p_claim_token
        returning id)
    select exists (select from failed)
$$;
