package com.jetvision.avinode.client;

import com.jetvision.platform.errors.Refused;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The one host that is ever called. */
public final class Host {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Host() {}

    /** An address that may be configured: https, or http to this machine itself, where the sandbox lives. */
    public static URI require(URI base) {
        var host = base.getHost();
        boolean plain = "http".equals(base.getScheme()) && host != null && HERE.contains(host);
        if (host == null
                || !("https".equals(base.getScheme()) || plain)
                || base.getRawUserInfo() != null
                || base.getRawQuery() != null
                || base.getRawFragment() != null) {
            throw new Refused("Write Avinode's address as https://…, without user name or question mark.");
        }
        return base;
    }

    /** Whether an address that an answer or event named lies on the configured host. */
    public static boolean isOn(URI base, URI named) {
        return same(base.getScheme(), named.getScheme())
                && same(base.getHost(), named.getHost())
                && base.getPort() == named.getPort()
                && named.getRawUserInfo() == null;
    }

    /** Whether a deep link is one that we show: Avinode's own pages, or those of the configured host. */
    static boolean isPageOf(URI base, URI link) {
        var host = link.getHost();
        return isOn(base, link)
                || "https".equals(link.getScheme())
                        && host != null
                        && link.getRawUserInfo() == null
                        && (host.toLowerCase(Locale.ROOT).endsWith(".avinode.com") || host.equals(base.getHost()));
    }

    private static boolean same(String one, @org.jspecify.annotations.Nullable String other) {
        return one.equalsIgnoreCase(other);
    }
}
