package com.jetvision.platform.ui;

import java.util.Locale;

/** What a status colour means; colour never stands without its word. */
public enum Tone {
    /** Not begun, or others are at work. */
    NEUTRAL,
    /** In motion, arrived. */
    INFO,
    /** The other side looked or changed it; the assistant. */
    SEEN,
    /** We must act, or it is due. */
    WAIT,
    /** Done, won, best. */
    GOOD,
    /** Failed, late, refused. */
    BAD,
    /** Ended without a result. */
    OFF;

    /** The class name that carries the tone's colours. */
    public String css() {
        return "jv-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
