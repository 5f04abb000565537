package com.jetvision.emptylegs;

/**
 * What the marketplace is to know of a watch.
 *
 * @param open false when it is to say nothing more; a pause is the house's own affair, so that nothing is missed by it
 */
public record WatchToTell(WatchId id, WatchWish wish, boolean open, int revision) {}
