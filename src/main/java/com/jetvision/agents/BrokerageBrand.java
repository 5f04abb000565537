package com.jetvision.agents;

import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.Brand;
import org.springframework.stereotype.Component;

/** The name under the mark: that of the signed-in person's brokerage. */
@Component
class BrokerageBrand implements Brand {
    private final Organizations organizations;
    private final Who who;

    BrokerageBrand(Organizations organizations, Who who) {
        this.organizations = organizations;
        this.who = who;
    }

    @Override
    public String brokerage() {
        return organizations.get(who.organization()).name();
    }
}
