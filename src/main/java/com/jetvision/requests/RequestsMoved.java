package com.jetvision.requests;

import java.util.List;

/** What went on together, in its order, for whoever writes all of it down at once; each is told by itself too, after this. */
record RequestsMoved(List<RequestStatusChanged> changes) {
    RequestsMoved {
        changes = List.copyOf(changes);
    }
}
