package com.jetvision.proposals;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.PublicLink;
import com.jetvision.platform.tokens.PublicLinks;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The door for the client's page at /p/{token}. It knows the token, acts as the machine of the house that sent it, and opens
 * no transaction itself.
 */
@Component
public class ProposalPages {
    private final PublicLinks links;
    private final ProposalAnswers answers;
    private final Who who;

    ProposalPages(PublicLinks links, ProposalAnswers answers, Who who) {
        this.links = links;
        this.answers = answers;
        this.who = who;
    }

    /** The offer behind a link, counted as a look; empty when the link opens nothing (any more). */
    public Optional<Offer> open(String token) {
        return find(token).map(link -> as(link, answers::open)).filter(offer -> offer.state() != Offer.State.CLOSED);
    }

    /** The same without counting: for a page that is open already. */
    public Optional<Offer> look(String token) {
        return find(token).map(link -> as(link, answers::look)).filter(offer -> offer.state() != Offer.State.CLOSED);
    }

    /** The PDF; the agent sees that the client took it. */
    public byte[] download(String token) {
        return as(valid(token), answers::download);
    }

    public Offer accept(String token, int option, String name) {
        return as(valid(token), proposal -> answers.accept(proposal, option, name));
    }

    public Offer decline(String token, String reason) {
        return as(valid(token), proposal -> answers.decline(proposal, reason));
    }

    public Offer ask(String token, String question) {
        return as(valid(token), proposal -> answers.ask(proposal, question));
    }

    private Optional<PublicLink> find(String token) {
        return who.asMachine(null, "Proposal page", () -> links.find(token, LinkKind.PROPOSAL))
                .filter(PublicLink::valid);
    }

    private PublicLink valid(String token) {
        return find(token).orElseThrow(() -> new Refused("This link is no longer valid. Ask for a new one."));
    }

    private <T> T as(PublicLink link, Function<ProposalId, T> work) {
        return who.asMachine(
                link.organization(), "Client " + link.email(), () -> work.apply(new ProposalId(link.subject())));
    }
}
