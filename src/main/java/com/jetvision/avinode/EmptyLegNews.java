package com.jetvision.avinode;

import com.jetvision.avinode.client.EmptyLegAnswer;
import com.jetvision.platform.security.OrganizationId;
import org.springframework.stereotype.Component;

/** Hears of empty legs. */
@Component
class EmptyLegNews {
    void heard(OrganizationId organization, EmptyLegAnswer leg) {
        throw new Unread("An empty leg%s. Nobody here watches for any."
                .formatted(
                        leg.segment() == null
                                ? ""
                                : " " + leg.segment().from() + " to "
                                        + leg.segment().to()));
    }
}
