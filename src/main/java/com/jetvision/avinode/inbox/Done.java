package com.jetvision.avinode.inbox;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.Links;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event.
 *
 * @param unmatched it concerns nothing of ours, and is kept for the admin to attach
 * @param skipped there was nothing to do
 * @param note tells the admin why, where it did not simply work
 */
record Done(
        UUID event,
        Links links,
        boolean unmatched,
        boolean skipped,
        @Nullable String note) {
    static Done with(Claimed event, Links links) {
        return new Done(event.id(), links, false, false, null);
    }

    static Done unmatched(Claimed event, @Nullable String why) {
        return new Done(event.id(), Links.NONE, true, false, why);
    }

    static Done skipped(Claimed event, String why) {
        return new Done(event.id(), Links.NONE, false, true, why);
    }
}
