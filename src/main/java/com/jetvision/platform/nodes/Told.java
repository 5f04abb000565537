package com.jetvision.platform.nodes;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What is to be told, or was: merged, for the same change twice is one change. */
record Told(Set<UUID> refs, Set<String> topics) {
    /** More at once are not named: whoever hears this takes everything for changed. */
    private static final int MOST = 2_000;

    static final String EVERYTHING = "*";

    static Told nothing() {
        return new Told(new HashSet<>(), new HashSet<>());
    }

    void add(Set<UUID> changed) {
        if (refs.size() + changed.size() > MOST) {
            refs.clear();
            topics.add(EVERYTHING);
        } else if (!topics.contains(EVERYTHING)) {
            refs.addAll(changed);
        }
    }

    void add(String topic) {
        topics.add(topic);
    }

    void addAll(Told other) {
        add(other.refs);
        topics.addAll(other.topics);
    }

    boolean isNothing() {
        return refs.isEmpty() && topics.isEmpty();
    }
}
