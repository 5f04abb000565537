package com.jetvision.platform.tokens;

import com.jetvision.platform.security.OrganizationId;
import java.util.UUID;

/** A link that was sent to one address, as it stands now. */
public record PublicLink(UUID id, OrganizationId organization, LinkKind kind, UUID subject, String email, State state) {
    /** Whether the link may still be used. */
    public enum State {
        VALID,
        EXPIRED,
        USED,
        REVOKED
    }

    public boolean valid() {
        return state == State.VALID;
    }
}
