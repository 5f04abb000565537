package com.jetvision.avinode.connections;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What an admin changed holds on this node at once; other nodes follow within their few seconds. */
@Component
class FreshConnections {
    private final AvinodeConnections connections;
    private final WebhookCredentials credentials;

    FreshConnections(AvinodeConnections connections, WebhookCredentials credentials) {
        this.connections = connections;
        this.credentials = credentials;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(ConnectionChanged event) {
        connections.forget();
        credentials.forget();
    }
}
