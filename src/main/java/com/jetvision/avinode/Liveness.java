package com.jetvision.avinode;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** How well we hear Avinode. */
public enum Liveness implements Status {
    LIVE,
    /** News come late: Avinode does not answer, asks for patience, or events wait to be worked on. */
    DELAYED,
    /** The brokerage is not connected, or has no key. */
    OFF;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
