package com.jetvision.avinode.connections;

import com.jetvision.avinode.client.Access;
import com.jetvision.platform.security.OrganizationId;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one brokerage is connected to Avinode, its secrets open: never leaves this module, never logged.
 *
 * @param access null where nobody has given it a token or OAuth credentials: it hears, but cannot call
 */
public record Connection(
        UUID id,
        OrganizationId organization,
        String slug,
        URI baseUrl,
        List<String> webhookSecrets,
        @Nullable Access access) {
    @Override
    public String toString() {
        return "Connection[" + slug + "]";
    }
}
