package com.jetvision.avinode.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a worker holds until its lease ends.
 *
 * @param claim the token of the batch that it was claimed with
 * @param request what it was found to belong to before, or an admin said so
 * @param type null for a pointer
 * @param nativeType what Avinode called it, for a pointer
 * @param avinodeId the event's id; of a pointer, the id of the resource that it points to
 */
public record Claimed(
        UUID id,
        UUID claim,
        UUID organization,
        UUID connection,
        @Nullable UUID request,
        @Nullable EventType type,
        @Nullable String nativeType,
        String avinodeId,
        @Nullable String resource,
        String payload,
        int retries) {
    public String what() {
        return type == null ? String.valueOf(nativeType) : type.code();
    }

    /** True when both want the same resource fetched for the same reason. */
    public boolean asksTheSameAs(Claimed other) {
        return type == null
                && other.type == null
                && organization.equals(other.organization)
                && connection.equals(other.connection)
                && String.valueOf(nativeType).equals(other.nativeType)
                && avinodeId.equals(other.avinodeId);
    }
}
