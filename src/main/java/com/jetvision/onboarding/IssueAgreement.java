package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.documents.Papers;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws the agreement of a person whose profile is complete, and sends the link; repeated, it draws the same bytes. */
@Component
class IssueAgreement implements JobHandler {
    static final String KIND = "issue-agreement";

    private final AgreementSigning signing;
    private final Papers papers;

    IssueAgreement(AgreementSigning signing, Papers papers) {
        this.signing = signing;
        this.papers = papers;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Finish run(Job job) {
        var draft = signing.draft(new AgentId(job.payload(Order.class).agent()));
        if (draft.isEmpty()) {
            return Finish.NOTHING;
        }
        var shown = papers.agreement(draft.get().paper());
        return () -> signing.send(draft.get().id(), shown);
    }

    /** Whose agreement. */
    record Order(UUID agent) {}
}
