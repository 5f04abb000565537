package com.jetvision.avinode.inbox;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.Said;
import com.jetvision.avinode.events.Unread;
import java.util.List;

/** Finds out what a pointer points to. */
public interface PointerReader {
    /**
     * Fetches the resource and answers what it says, in the order in which it is to be acted on. Runs outside any
     * transaction, as the machine of the event's organization; may run again after a crash. An empty answer means that there
     * is nothing in it for us. {@link Unread} keeps the event for the admin without another attempt, a {@code CallFailed} for
     * later waits without counting one; any other exception is a failed attempt. Longer than two minutes is taken for hung:
     * the thread is interrupted, and the event tried again.
     */
    List<Said> read(Claimed pointer);
}
