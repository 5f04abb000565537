package com.jetvision.emptylegs;

import org.jspecify.annotations.Nullable;

/**
 * What the marketplace is to know of a watch.
 *
 * @param open false when it is to say nothing more; a pause is the house's own affair, so that nothing is missed by it
 * @param avinodeWatch what the marketplace calls it; null before it was told for the first time
 */
public record WatchToTell(
        WatchId id,
        WatchWish wish,
        boolean open,
        int revision,
        @Nullable String avinodeWatch) {}
