package com.jetvision.workspace;

import java.util.Locale;
import java.util.stream.Stream;

/** What can be looked at below the trip. */
enum RoomTab {
    QUOTES("Quotes"),
    PROPOSAL("Proposal"),
    CONTRACT("Contract and payment"),
    DOCUMENTS("Documents"),
    ACTIVITY("Activity");

    /** What the conversation's segment is called. */
    static final String TALK = "Conversation";

    private final String label;

    RoomTab(String label) {
        this.label = label;
    }

    /** The first one unless the address names another. */
    static RoomTab named(String name) {
        return Stream.of(values())
                .filter(tab -> tab.address().equals(name))
                .findFirst()
                .orElse(QUOTES);
    }

    /** With its count, once there is something to count. */
    String label(int count) {
        return count == 0 ? label : label + " " + count;
    }

    /** What the segment beside the conversation's is called while this tab is open. */
    String side() {
        return switch (this) {
            case QUOTES -> "Trip and quotes";
            case CONTRACT -> "Contract";
            default -> label;
        };
    }

    /** What the segment of its paper is called. */
    String paper() {
        return this == PROPOSAL ? "Preview" : "Document";
    }

    /** Its word in the address; the first has none. */
    String address() {
        return this == QUOTES ? "" : name().toLowerCase(Locale.ROOT);
    }
}
