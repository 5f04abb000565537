package com.jetvision.workspace;

import com.jetvision.requests.Stage;
import java.util.Optional;

/** The one act that brings a deal on, and the tab where it is done. */
record NextAct(String verb, String icon, RoomTab where) {
    /** Empty where the others are at work, or where everything is over. */
    static Optional<NextAct> of(Stage stage) {
        return switch (stage) {
            case QUOTES_IN -> Optional.of(new NextAct("Compare quotes", "table-2", RoomTab.QUOTES));
            case DRAFT, SOURCING, PROPOSAL_OUT, TO_SIGN, TO_PAY, BOOKED, CLOSED, LOST, CANCELLED -> Optional.empty();
        };
    }
}
