package com.jetvision.dashboards;

import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** An operator has no deals of the house to look at: their first page is the conversations. */
@Component
class OperatorEntrance implements VaadinServiceInitListener {
    private static final String CONVERSATIONS = "conversations";
    private final transient Who who;

    OperatorEntrance(Who who) {
        this.who = who;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource()
                .addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(entering -> {
                    if (entering.getLocation().getPath().isEmpty()
                            && who.actor().role() == Role.OPERATOR) {
                        entering.forwardTo(CONVERSATIONS);
                    }
                }));
    }
}
