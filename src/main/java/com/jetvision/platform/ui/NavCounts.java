package com.jetvision.platform.ui;

/** A module's number beside its entry in the navigation; asked again after every change in the organization. */
public interface NavCounts {
    /** The route that the number stands beside, without a leading slash. */
    String path();

    /** For the signed-in person; 0 shows nothing. */
    long count();

    /** True for what waits to be read by this person: shown in the accent colour. */
    default boolean unread() {
        return false;
    }
}
