package com.jetvision.chaos;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until nothing in the inbox is left to do; who waits for a retry is told that its time has come. */
record Settling(JdbcClient sql) {
    /** Returns when all is done or the time is over; what is then unfinished, the checker will say. */
    void within(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (InboxTables.unfinished(sql) > 0 && System.nanoTime() < end) {
            InboxTables.makeRetriesDue(sql);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
