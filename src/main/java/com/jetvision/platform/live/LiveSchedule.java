package com.jetvision.platform.live;

import java.time.Duration;

/** When screens are refreshed; tests run it by hand. */
public interface LiveSchedule {
    /** Runs the work once, after the delay, on some thread that holds no lock. */
    void after(Duration delay, Runnable work);
}
