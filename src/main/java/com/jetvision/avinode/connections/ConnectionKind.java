package com.jetvision.avinode.connections;

import java.util.Locale;

/** Which webhooks a connection takes; the code is avinode_connections.kind. */
public enum ConnectionKind {
    SIGNED("Signed events"),
    NATIVE("Avinode’s own"),
    BOTH("Both");

    private final String label;

    ConnectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ConnectionKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
