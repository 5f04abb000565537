package com.jetvision.onboarding;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Brokerage;
import com.jetvision.agents.PostalAddress;
import com.jetvision.documents.Fingerprint;
import com.jetvision.documents.papers.AgreementPaper;
import com.jetvision.documents.papers.PaperConsent;
import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.documents.papers.PaperIssue;
import com.jetvision.documents.papers.PaperParty;
import com.jetvision.documents.papers.PaperSignature;
import com.jetvision.documents.papers.PaperSigner;
import com.jetvision.documents.papers.SampleWording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Says what the agreement and its certificate print. */
final class AgreementPapers {
    static final int PAYABLE_WITHIN_DAYS = 30;
    private static final int AFTER_END_DAYS = 90;
    private static final int NOTICE_DAYS = 30;
    private static final String SIGNER = "agent";
    private static final String ROLE = "Independent agent";

    private AgreementPapers() {}

    static AgreementPaper agreement(AgreementDetails agreement, AgentAccount agent, Brokerage house) {
        return new AgreementPaper(
                house.paper(),
                new PaperIssue(agreement.number(), 1, agreement.issuedAt()),
                new PaperParty(agent.fullName(), null, lines(agent)),
                agreement.commission().value(),
                PAYABLE_WITHIN_DAYS,
                AFTER_END_DAYS,
                NOTICE_DAYS,
                SampleWording.agreement(PAYABLE_WITHIN_DAYS, AFTER_END_DAYS, NOTICE_DAYS),
                List.of(new PaperSignature(SIGNER, "The agent", agent.fullName(), ROLE)));
    }

    static PaperEvidence evidence(
            AgreementDetails agreement,
            AgreementDetails.Given signature,
            AgentAccount agent,
            Brokerage house,
            List<EvidenceStep> steps) {
        var consent = signature.consentText();
        return new PaperEvidence(
                house.paper(),
                "Independent agent agreement",
                agreement.number(),
                "Between " + house.name() + " and " + agent.fullName(),
                signature.at(),
                "",
                List.of(new PaperSigner(
                        SIGNER,
                        agent.fullName(),
                        ROLE,
                        agent.email(),
                        signature.ip(),
                        signature.userAgent(),
                        "Private link sent to " + agent.email(),
                        signature.at(),
                        signature.name(),
                        signature.drawing())),
                new PaperConsent(
                        consent,
                        signature.consentVersion(),
                        Fingerprint.sha256(consent.getBytes(StandardCharsets.UTF_8)),
                        signature.at()),
                steps.stream().map(EvidenceStep::paper).toList());
    }

    private static List<String> lines(AgentAccount agent) {
        var lines = new ArrayList<String>();
        PostalAddress address = agent.address();
        if (address != null) {
            lines.addAll(address.lines());
        }
        if (agent.phone() != null) {
            lines.add(agent.phone());
        }
        lines.add(agent.email());
        return lines;
    }
}
