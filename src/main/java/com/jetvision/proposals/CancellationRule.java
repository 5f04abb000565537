package com.jetvision.proposals;

import com.jetvision.platform.money.Percent;
import org.jspecify.annotations.Nullable;

/** Cancelling more than so many hours before the first departure costs this share of the total; 0 hours is the rest. */
public record CancellationRule(int hoursBefore, Percent charge) {
    /** "More than 7 days before", "7 to 3 days before", "Less than 24 hours before"; given the rule above it. */
    String label(@Nullable CancellationRule above) {
        if (above == null) {
            return "More than " + span(hoursBefore) + " before";
        }
        if (hoursBefore == 0) {
            return "Less than " + span(above.hoursBefore) + " before";
        }
        boolean days = above.hoursBefore % 24 == 0 && hoursBefore % 24 == 0 && hoursBefore > 24;
        return days
                ? above.hoursBefore / 24 + " to " + hoursBefore / 24 + " days before"
                : span(above.hoursBefore) + " to " + span(hoursBefore) + " before";
    }

    private static String span(int hours) {
        return hours % 24 == 0 && hours > 24 ? hours / 24 + " days" : hours + " hours";
    }
}
