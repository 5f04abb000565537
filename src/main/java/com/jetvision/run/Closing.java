package com.jetvision.run;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What must be closed when the run ends: last opened, first closed, and one failure keeps nobody else open. */
class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private final Deque<Act> acts = new ArrayDeque<>();

    private interface Act {
        void run() throws Exception;
    }

    interface How<T> {
        void close(T thing) throws Exception;
    }

    synchronized <T> T later(T thing, How<T> how) {
        acts.push(() -> how.close(thing));
        return thing;
    }

    synchronized void closeAll() {
        while (!acts.isEmpty()) {
            try {
                acts.pop().run();
            } catch (Exception e) {
                LOG.warn("Could not stop cleanly: {}", e.getMessage());
            }
        }
    }
}
