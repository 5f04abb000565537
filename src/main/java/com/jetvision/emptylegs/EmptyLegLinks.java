package com.jetvision.emptylegs;

/** Where empty legs are found in the browser. */
public final class EmptyLegLinks {
    public static final String MATCHES = "empty-legs";
    public static final String WATCHES = "empty-legs/watches";
    public static final String NEW_WATCH = "empty-legs/watches/new";
    /** The route template of the form that changes a watch. */
    public static final String EDIT_WATCH = "empty-legs/watches/:id/edit";

    private EmptyLegLinks() {}

    /** The matches, with this one open. */
    public static String match(MatchId id) {
        return MATCHES + "?match=" + id.value();
    }

    public static String matchesOf(WatchId id) {
        return MATCHES + "?watch=" + id.value();
    }

    /** The watches, with this one open. */
    public static String watch(WatchId id) {
        return WATCHES + "?watch=" + id.value();
    }

    public static String edit(WatchId id) {
        return WATCHES + "/" + id.value() + "/edit";
    }
}
