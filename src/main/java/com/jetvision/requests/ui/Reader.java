package com.jetvision.requests.ui;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Time as the signed-in person reads it. */
@Component
class Reader {
    private final Agents agents;
    private final Clock clock;
    private final Who who;

    Reader(Agents agents, Clock clock, Who who) {
        this.agents = agents;
        this.clock = clock;
        this.who = who;
    }

    /** What a list of the reader's hears of: an agent's own deals, an admin's house. */
    Ref mine() {
        return who.actor().role() == Role.AGENT ? new AgentId(who.person()) : who.organization();
    }

    Clock clock() {
        return clock;
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return agents.me().timeZone();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** {@code 09:12} today, {@code Thu} this week, else the date. */
    String past(@Nullable Instant at) {
        return Formats.past(at, zone(), now());
    }
}
