package com.jetvision.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A registered webhook: where thin pointers of which types go, and how their bringer says who it is. */
record Setting(
        String id,
        String targetURI,
        String displayName,
        boolean active,
        String clientIdentifier,
        String clientSecret,
        Authentication authentication,
        List<String> eventTypes) {
    static final Set<String> EVENT_TYPES = Set.of(
            "ClientLeads",
            "EmptyLegs",
            "TripRequest",
            "TripRequestSellerResponse",
            "TripRequestMine",
            "TripRequestSellerResponseMine",
            "TripChatFromBuyer",
            "TripChatFromSeller",
            "TripChatMine");

    enum Authentication {
        NONE,
        /** Only after the receiver has asked for it with a 401. */
        BASIC,
        PREEMPTIVE_BASIC
    }

    boolean wants(String eventType) {
        return active && eventTypes.contains(eventType);
    }

    /** As the API shows it: the secret is never told again. */
    Map<String, Object> toJson() {
        return Json.object(
                "id", id,
                "type", "webhooksettings",
                "targetURI", targetURI,
                "displayName", displayName,
                "active", active,
                "clientIdentifier", clientIdentifier,
                "clientAuthenticationType", authentication,
                "eventTypes", eventTypes);
    }
}
