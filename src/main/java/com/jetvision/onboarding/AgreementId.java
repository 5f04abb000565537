package com.jetvision.onboarding;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** The commission agreement of one agent. */
public record AgreementId(UUID value) implements Ref {
    static AgreementId next() {
        return new AgreementId(Ids.next());
    }
}
