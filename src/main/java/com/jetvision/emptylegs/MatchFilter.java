package com.jetvision.emptylegs;

import org.jspecify.annotations.Nullable;

/**
 * Which matches a list shows; the text is looked for in airports, aircraft and operator.
 *
 * @param watch null for those of every watch
 */
public record MatchFilter(MatchGroup group, @Nullable WatchId watch, String text) {
    public static final MatchFilter ON_OFFER = new MatchFilter(MatchGroup.ON_OFFER, null, "");
}
