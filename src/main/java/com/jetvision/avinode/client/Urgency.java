package com.jetvision.avinode.client;

/** Who may take the last calls of a burst. */
public enum Urgency {
    /** Somebody waits for it. */
    PERSON(0),
    /** News that came in. */
    NEWS(5),
    /** Looking after things in the background. */
    BACKGROUND(20);

    private final int reserve;

    Urgency(int reserve) {
        this.reserve = reserve;
    }

    /** How many calls of the burst it leaves to others. */
    int reserve() {
        return reserve;
    }
}
