package com.jetvision.avinode.client;

import com.jetvision.platform.security.OrganizationId;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one brokerage calls Avinode, its secrets open: never logged, never kept.
 *
 * @param connection whose calls count together
 * @param applicationToken names the application, where the key names the connection
 * @param actAs the Avinode login in whose name the call is made; without it operators see the company
 */
public record Access(
        UUID connection,
        OrganizationId organization,
        URI base,
        Key key,
        @Nullable String applicationToken,
        @Nullable String actAs) {

    /** What opens the door: a token that Avinode's staff made, or the means to fetch tokens. */
    public sealed interface Key {}

    /** A long-lived token, a JWT as a rule. */
    public record Token(String value) implements Key {
        @Override
        public String toString() {
            return "Token[…]";
        }
    }

    /** OAuth client credentials. */
    public record Client(String id, String secret) implements Key {
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    public Access actingAs(@Nullable String login) {
        return new Access(connection, organization, base, key, applicationToken, login);
    }

    @Override
    public String toString() {
        return "Access[" + connection + "]";
    }
}
