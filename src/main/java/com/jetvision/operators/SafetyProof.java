package com.jetvision.operators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A safety programme that somebody has seen proof of.
 *
 * @param level within the programme: "Platinum"; empty where it has none
 * @param fileName of the stored evidence, if there is a file
 * @param checkedBy null where nobody remembers
 * @param valid false once it has run out
 */
public record SafetyProof(
        SafetyId id,
        OperatorId operator,
        String programme,
        String level,
        @Nullable LocalDate validUntil,
        @Nullable String link,
        @Nullable String fileName,
        @Nullable String checkedBy,
        LocalDate checkedOn,
        boolean valid,
        long version) {
    /** {@code ARGUS Platinum}. */
    public String label() {
        return level.isEmpty() ? programme : programme + " " + level;
    }
}
