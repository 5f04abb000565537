package com.jetvision.jobs;

import com.jetvision.platform.security.OrganizationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One piece of work, claimed by this worker.
 *
 * @param attempt counted from 1
 */
public record Job(
        UUID id,
        String kind,
        @Nullable OrganizationId organization,
        String json,
        int attempt,
        UUID claim,
        JsonMapper mapper) {
    /** What was enqueued, as the record that it was. */
    public <T> T payload(Class<T> type) {
        return mapper.readValue(json, type);
    }
}
