package com.jetvision.workspace;

import com.jetvision.requests.Stage;
import java.util.Optional;

/** The one act that brings a deal on, and the tab where it is done. */
record NextAct(String verb, String icon, RoomTab where) {
    /** Empty where others are at work, or where everything is over. */
    static Optional<NextAct> of(Stage stage, boolean proposalBegun) {
        if (proposalBegun && stage.isOpen()) {
            return Optional.of(new NextAct("Finish proposal", "file-text", RoomTab.PROPOSAL));
        }
        return switch (stage) {
            case QUOTES_IN -> Optional.of(new NextAct("Choose quotes", "plane-takeoff", RoomTab.QUOTES));
            case PROPOSAL_OUT -> Optional.of(new NextAct("Open proposal", "file-text", RoomTab.PROPOSAL));
            case TO_SIGN -> Optional.of(new NextAct("Open contract", "file-check", RoomTab.CONTRACT));
            case TO_PAY -> Optional.of(new NextAct("Record payment", "credit-card", RoomTab.CONTRACT));
            case BOOKED -> Optional.of(new NextAct("Close deal", "handshake", RoomTab.CONTRACT));
            case DRAFT, SOURCING, CLOSED, LOST, CANCELLED -> Optional.empty();
        };
    }
}
