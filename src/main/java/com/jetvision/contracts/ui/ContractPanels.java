package com.jetvision.contracts.ui;

import com.jetvision.agents.Agents;
import com.jetvision.contracts.Contracts;
import com.jetvision.documents.Documents;
import com.jetvision.mail.Mail;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.requests.RequestId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the contract's part of a request's room. */
@Component
public class ContractPanels {
    private final Contracts contracts;
    private final Documents documents;
    private final Agents agents;
    private final Mail mail;
    private final LiveUpdates live;
    private final Clock clock;

    ContractPanels(Contracts contracts, Documents documents, Agents agents, Mail mail, LiveUpdates live, Clock clock) {
        this.contracts = contracts;
        this.documents = documents;
        this.agents = agents;
        this.mail = mail;
        this.live = live;
        this.clock = clock;
    }

    public ContractPanel of(RequestId request) {
        return new ContractPanel(this, request);
    }

    Contracts contracts() {
        return contracts;
    }

    Documents documents() {
        return documents;
    }

    Agents agents() {
        return agents;
    }

    Mail mail() {
        return mail;
    }

    LiveUpdates live() {
        return live;
    }

    Clock clock() {
        return clock;
    }
}
