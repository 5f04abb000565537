package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.agents.OnboardingStatus;
import com.jetvision.audit.AuditEntry;
import com.jetvision.audit.AuditTrail;
import com.jetvision.documents.Documents;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.PublicLinks;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator does with the people who are about to join. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class Onboarding {
    private static final int MOST_STEPS = 100;

    private final Agents agents;
    private final Joining joining;
    private final AgreementRepository agreements;
    private final AgreementLinks links;
    private final PublicLinks invitations;
    private final Documents documents;
    private final AuditTrail audit;

    Onboarding(
            Agents agents,
            Joining joining,
            AgreementRepository agreements,
            AgreementLinks links,
            PublicLinks invitations,
            Documents documents,
            AuditTrail audit) {
        this.agents = agents;
        this.joining = joining;
        this.agreements = agreements;
        this.links = links;
        this.invitations = invitations;
        this.documents = documents;
        this.audit = audit;
    }

    /** Takes the person in and mails the link by which they set up their account. */
    public AgentId invite(Invitation invitation) {
        var agent = agents.invite(invitation.account());
        joining.sendLink(agent);
        return agent;
    }

    /** Mails a new link for whatever step the person is at; the one before is void. */
    public void sendAgain(AgentId agent) {
        if (agents.get(agent).onboardingStatus() == OnboardingStatus.COMPLETED) {
            throw new Refused("This person signs in already and needs no link.");
        }
        joining.sendLink(agent);
    }

    /** Voids the link that is out; "Send again" makes a new one. */
    public void revokeLink(AgentId agent) {
        joining.revoke(agent);
    }

    /** Voids the link and the invitation with it. */
    public void withdraw(AgentId agent) {
        joining.revoke(agent);
        agents.leave(agent);
    }

    @Transactional(readOnly = true)
    public Progress progress(AgentId agent) {
        var account = agents.get(agent);
        var agreement = agreements
                .findFirstByAgentIdOrderByIssuedAtDesc(agent.value())
                .map(Agreement::details)
                .orElse(null);
        List<AuditEntry> trail = audit.about(List.of(agent), MOST_STEPS);
        var liveUntil = links.liveUntil(agent)
                .or(() -> invitations.liveUntil(LinkKind.ONBOARDING, agent.value()))
                .orElse(null);
        return new Progress(account, agreement, liveUntil, trail);
    }

    /** The agreement: sealed if it is, else as it was shown. */
    @Transactional(readOnly = true)
    public Paper paper(AgentId agent) {
        var agreement = agreements
                .findFirstByAgentIdOrderByIssuedAtDesc(agent.value())
                .map(Agreement::details)
                .orElseThrow(() -> new NotFound("agreement"));
        var document = agreement.sealed() != null ? agreement.sealed() : agreement.shown();
        if (document == null) {
            throw new Refused("The agreement is being drawn. Try again in a moment.");
        }
        return new Paper(documents.details(document).fileName(), documents.read(document));
    }
}
