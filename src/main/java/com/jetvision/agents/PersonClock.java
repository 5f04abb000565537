package com.jetvision.agents;

import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.ReaderTime;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The present in the zone that the signed-in person lives in. */
@Component
class PersonClock implements ReaderClock {
    private final Agents agents;
    private final Clock clock;

    PersonClock(Agents agents, Clock clock) {
        this.agents = agents;
        this.clock = clock;
    }

    @Override
    public ReaderTime now() {
        return new ReaderTime(agents.me().timeZone(), clock.instant());
    }
}
