package com.jetvision.avinode.connections;

import com.jetvision.avinode.client.Host;
import com.jetvision.platform.errors.Refused;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A connection as an admin writes it down. Keys are write-only: null keeps the one that is stored.
 *
 * @param slug its name in webhook addresses; never changed once made
 * @param actAs the Avinode login whose name operators see; empty shows the company
 * @param clientId of OAuth, in the place of a long-lived token; empty for none
 */
public record ConnectionForm(
        String slug,
        URI baseUrl,
        ConnectionKind kind,
        String actAs,
        @Nullable String apiToken,
        @Nullable String applicationToken,
        String clientId,
        @Nullable String clientSecret) {
    private static final int LONGEST_SLUG = 40;

    public ConnectionForm {
        requireSlug(slug);
        Host.require(baseUrl);
        actAs = actAs.strip();
        clientId = clientId.strip();
    }

    public static void requireSlug(String slug) {
        if (!slug.matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?") || slug.length() > LONGEST_SLUG) {
            throw new Refused("Use small letters, digits and hyphens, at most %d.", LONGEST_SLUG);
        }
    }

    /** Refused unless it is an address that may be called: https, or http to this machine. */
    public static URI requireAddress(String address) {
        try {
            return Host.require(URI.create(address.strip().replaceAll("/+$", "")));
        } catch (IllegalArgumentException mistyped) {
            throw new Refused("\"%s\" is no web address.", address);
        }
    }

    @Override
    public String toString() {
        return "ConnectionForm[" + slug + "]";
    }
}
