package com.jetvision.proposals.ui;

import com.jetvision.agents.Agents;
import com.jetvision.documents.Documents;
import com.jetvision.mail.Mail;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.proposals.Proposals;
import com.jetvision.requests.RequestId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the proposal's tab for a request's room. */
@Component
public class ProposalPanels {
    private final Proposals proposals;
    private final Documents documents;
    private final Agents agents;
    private final Mail mail;
    private final LiveUpdates live;
    private final Clock clock;

    ProposalPanels(Proposals proposals, Documents documents, Agents agents, Mail mail, LiveUpdates live, Clock clock) {
        this.proposals = proposals;
        this.documents = documents;
        this.agents = agents;
        this.mail = mail;
        this.live = live;
        this.clock = clock;
    }

    public ProposalPanel of(RequestId request) {
        return new ProposalPanel(this, request);
    }

    Proposals proposals() {
        return proposals;
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
