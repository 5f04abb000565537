package com.jetvision.emptylegs;

import com.jetvision.agents.AgentLeft;
import com.jetvision.platform.security.Who;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who no longer works here watches no more; should they come back, they resume what they like. */
@Component
class LeaversWatches {
    private final WatchTable watches;
    private final EmptyLegTable legs;
    private final ApplicationEventPublisher events;
    private final Who who;

    LeaversWatches(WatchTable watches, EmptyLegTable legs, ApplicationEventPublisher events, Who who) {
        this.watches = watches;
        this.legs = legs;
        this.events = events;
        this.who = who;
    }

    @EventListener
    void left(AgentLeft event) {
        legs.lockForWatching(who.organization());
        for (var watch : watches.openOf(event.agent())) {
            var asleep = watch.paused();
            if (!asleep.equals(watch) && watches.update(asleep)) {
                events.publishEvent(
                        new WatchPaused(watch.id(), watch.agent(), watch.wish().route(), event.at()));
            }
        }
    }
}
