package com.jetvision.avinode.client;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A subscription to be made: one event type each, with credentials of its own, so that the address tells the type. */
public record NewWebhook(String eventType, URI target, String name, String user, String password) {
    Map<String, Object> body() {
        return Map.of(
                "targetURI",
                target.toString(),
                "displayName",
                name,
                "active",
                true,
                "clientIdentifier",
                user,
                "clientSecret",
                password,
                "clientAuthenticationType",
                "BASIC",
                "eventTypes",
                List.of(eventType));
    }

    @Override
    public String toString() {
        return "NewWebhook[" + eventType + "]";
    }
}
