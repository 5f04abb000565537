package com.jetvision.health;

import com.jetvision.platform.events.Ref;
import com.jetvision.platform.live.LiveUpdates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.Set;
import java.util.UUID;

/** Has open health pages read again at a steady pace: what grows old there tells of no event. */
@org.springframework.stereotype.Component
public class HealthPulse {
    private static final Page PAGE = new Page(new UUID(0x6865616c74680000L, 0));
    private final LiveUpdates live;

    HealthPulse(LiveUpdates live) {
        this.live = live;
    }

    private record Page(UUID value) implements Ref {}

    /** Refreshes the component every two seconds while it is open. */
    public void bind(Component component, Command refresh) {
        live.bind(component, PAGE, refresh);
    }

    void beat() {
        live.changed(Set.of(PAGE.value()));
    }
}
