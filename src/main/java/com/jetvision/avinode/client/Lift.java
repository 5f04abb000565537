package com.jetvision.avinode.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One aircraft that was asked for, and what its operator made of it.
 *
 * @param quotes before the answer these are the marketplace's estimates, afterwards the operator's quotes
 */
public record Lift(
        String id,
        @Nullable String tail,
        @Nullable String type,
        @Nullable String category,
        Answer answer,
        List<String> quotes,
        @Nullable Instant updatedOn) {
    private static final int ACCEPTED = 2;
    private static final int DECLINED = 3;

    /** What the operator said: this, and never a price being there, makes a quote. */
    public enum Answer {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    static Lift read(Fields lift) {
        return new Lift(
                lift.text("id").orElse(""),
                lift.text("aircraftTail").orElse(null),
                lift.text("aircraftType").orElse(null),
                lift.text("aircraftCategory").orElse(null),
                answer(lift),
                lift.links("quotes"),
                lift.time("updatedOn").orElse(null));
    }

    private static Answer answer(Fields lift) {
        Optional<Integer> status = lift.number("sourcingStatus");
        if (status.isPresent()) {
            return status.get() == ACCEPTED
                    ? Answer.ACCEPTED
                    : status.get() == DECLINED ? Answer.DECLINED : Answer.OPEN;
        }
        return switch (lift.text("sourcingDisplayStatus").orElse("")) {
            case "Accepted" -> Answer.ACCEPTED;
            case "Declined" -> Answer.DECLINED;
            default -> Answer.OPEN;
        };
    }
}
