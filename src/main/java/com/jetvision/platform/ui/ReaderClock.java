package com.jetvision.platform.ui;

/** The clock on the signed-in reader's wall. */
public interface ReaderClock {
    /** The present in the reader's zone; ask once for a whole page. */
    ReaderTime now();
}
