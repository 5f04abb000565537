package com.jetvision.emptylegs;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one empty leg that meets one watch. */
public record MatchId(UUID value) implements Ref {
    static MatchId next() {
        return new MatchId(Ids.next());
    }
}
