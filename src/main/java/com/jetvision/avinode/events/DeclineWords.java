package com.jetvision.avinode.events;

import java.util.Locale;

/** An operator's no, in words: Avinode sends one of its few codes, or what the operator wrote. */
final class DeclineWords {
    private DeclineWords() {}

    static String of(String reason) {
        return switch (reason.strip().toUpperCase(Locale.ROOT)) {
            case "AIRCRAFT_NOT_AVAILABLE" -> "Aircraft not available";
            case "CREW_NOT_AVAILABLE" -> "No crew";
            case "OWNER_DECLINED" -> "The owner declined";
            case "UNATTRACTIVE_TRIP" -> "Does not suit the operator";
            case "CABOTAGE" -> "Not allowed on this sector";
            case "OTHER", "UNKNOWN" -> "No reason given";
            default -> reason.strip();
        };
    }
}
