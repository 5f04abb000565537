package com.jetvision.avinode.connections;

import org.springframework.stereotype.Component;

/** For tests that change connections behind the application's back. */
@Component
public class ReadAnew {
    private final AvinodeConnections connections;
    private final WebhookCredentials credentials;

    ReadAnew(AvinodeConnections connections, WebhookCredentials credentials) {
        this.connections = connections;
        this.credentials = credentials;
    }

    /** What the application remembers of them is forgotten. */
    public void connections() {
        connections.forget();
        credentials.forget();
    }
}
