package com.jetvision.payments.ui;

import com.jetvision.agents.Agents;
import com.jetvision.contracts.Contracts;
import com.jetvision.payments.Payments;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.requests.RequestId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the payments' part of a request's room. */
@Component
public class PaymentPanels {
    private final Payments payments;
    private final Contracts contracts;
    private final Agents agents;
    private final LiveUpdates live;
    private final Clock clock;

    PaymentPanels(Payments payments, Contracts contracts, Agents agents, LiveUpdates live, Clock clock) {
        this.payments = payments;
        this.contracts = contracts;
        this.agents = agents;
        this.live = live;
        this.clock = clock;
    }

    public PaymentPanel of(RequestId request) {
        return new PaymentPanel(this, request);
    }

    Payments payments() {
        return payments;
    }

    Contracts contracts() {
        return contracts;
    }

    Agents agents() {
        return agents;
    }

    LiveUpdates live() {
        return live;
    }

    Clock clock() {
        return clock;
    }
}
