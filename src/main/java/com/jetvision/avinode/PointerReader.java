package com.jetvision.avinode;

import com.jetvision.avinode.Inbox.Claimed;
import java.util.List;

/** Finds out what a pointer points to. */
interface PointerReader {
    /**
     * Fetches the resource and answers what it says, in the order in which it is to be acted on. Runs outside any
     * transaction, as the machine of the event's organization; may run again after a crash. An empty answer means that there
     * is nothing in it for us. {@link Unread} keeps the event for the admin without another attempt; any other exception is
     * a failed attempt.
     */
    List<Said> read(Claimed pointer);
}
