package com.jetvision.emptylegs;

/** Which watches a list shows; the text is looked for in the names and codes of both airports. */
public record WatchFilter(WatchGroup group, String text) {
    public static final WatchFilter OPEN = new WatchFilter(WatchGroup.OPEN, "");
}
