package com.jetvision.proposals;

import com.jetvision.documents.DocumentId;
import com.jetvision.documents.Documents;
import com.jetvision.documents.Papers;
import com.jetvision.documents.papers.PaperParty;
import com.jetvision.mail.Mail;
import com.jetvision.mail.NewEmail;
import com.jetvision.platform.settings.JetvisionSettings;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.PublicLinks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws a proposal's paper, issues its links and puts its e-mail into the outbox. */
@Component
class ProposalPaperwork {
    private static final Duration LINK_OUTLIVES_FLIGHT = Duration.ofDays(30);
    private final ProposalMaterial material;
    private final Papers papers;
    private final Documents documents;
    private final PublicLinks links;
    private final Mail mail;
    private final JetvisionSettings settings;
    private final Clock clock;

    ProposalPaperwork(
            ProposalMaterial material,
            Papers papers,
            Documents documents,
            PublicLinks links,
            Mail mail,
            JetvisionSettings settings,
            Clock clock) {
        this.material = material;
        this.papers = papers;
        this.documents = documents;
        this.links = links;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Draws the paper of what the proposal is now. It carries a link of its own, which opens nothing before the proposal is
     * sent; the links of papers drawn before are void.
     */
    ProposalDrafted draw(Proposal proposal) {
        links.revoke(LinkKind.PROPOSAL, proposal.id().value());
        var now = clock.instant();
        var rendered = papers.proposal(ProposalPapers.of(
                proposal.details(),
                client(proposal),
                material.agent(proposal.agent()),
                material.house(proposal.organization()),
                now,
                link(proposal)));
        var document = documents.store("proposal", proposal.id(), rendered);
        return proposal.made(document, rendered.fileName(), rendered.sha256(), now);
    }

    private PaperParty client(Proposal proposal) {
        var client = material.client(proposal.client());
        return new PaperParty(
                proposal.text().toName(), client.company().isEmpty() ? null : client.company(), client.lines());
    }

    private String link(Proposal proposal) {
        var until = proposal.journey().departure().instant().plus(LINK_OUTLIVES_FLIGHT);
        var token = links.issue(
                LinkKind.PROPOSAL, proposal.id().value(), proposal.text().toEmail(), later(until), false);
        return settings.baseUrl().resolve("/p/" + token.secret()).toString();
    }

    private Instant later(Instant until) {
        var least = clock.instant().plus(LINK_OUTLIVES_FLIGHT);
        return until.isAfter(least) ? until : least;
    }

    /** The fingerprint of the file that would go out, read from the store and not from memory. */
    String sha256(Proposal proposal) {
        return documents.details(proposal.document()).sha256();
    }

    byte[] pdf(DocumentId document) {
        return documents.read(document);
    }

    void send(Proposal proposal) {
        var text = proposal.text();
        mail.queue(new NewEmail(
                "proposal",
                proposal.id(),
                text.toEmail(),
                text.toName(),
                material.agent(proposal.agent()).email(),
                text.subject(),
                ProposalWords.signedOff(text.body(), material.house(proposal.organization())),
                List.of(proposal.document()),
                link(proposal)));
    }
}
