package com.jetvision.proposals;

import com.jetvision.mail.EmailFailed;
import com.jetvision.mail.EmailSent;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.quotes.QuoteId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the client and the clock do to a proposal that was sent. */
@Service
@Transactional
@PreAuthorize("hasRole('MACHINE')")
class ProposalAnswers {
    private static final int LONGEST = 2000;
    private final ProposalRecords records;
    private final ProposalMaterial material;
    private final ProposalPaperwork paperwork;
    private final Requests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalAnswers(
            ProposalRecords records,
            ProposalMaterial material,
            ProposalPaperwork paperwork,
            Requests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.material = material;
        this.paperwork = paperwork;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** The offer as it stands, counted as a look where the client can still answer. */
    Offer open(ProposalId id) {
        var proposal = records.hold(id);
        if (proposal.status().isOpen() && offer(proposal).state() == Offer.State.OPEN) {
            happened(proposal, Proposal::viewed);
        }
        return offer(proposal);
    }

    @Transactional(readOnly = true)
    Offer look(ProposalId id) {
        return offer(records.get(id));
    }

    /** The bytes of the paper that was sent. */
    byte[] download(ProposalId id) {
        var proposal = records.hold(id);
        requireSent(proposal);
        happened(proposal, Proposal::downloaded);
        return paperwork.pdf(proposal.document());
    }

    /** Takes the option, its quote and, by the event, a contract: all in one. Refused for whoever comes second. */
    Offer accept(ProposalId id, int option, String name) {
        if (name.isBlank()) {
            throw new Refused("Type your name to accept.");
        }
        var proposal = records.hold(id);
        requireSent(proposal);
        var accepted = proposal.accept(option, cut(name), clock.instant());
        records.save(proposal);
        take(accepted.quote());
        events.publishEvent(accepted);
        return offer(proposal);
    }

    /** The operator's reason for no is not the client's to read. */
    private void take(QuoteId quote) {
        try {
            material.take(quote);
        } catch (Refused gone) {
            throw new Refused("This aircraft is no longer available. Ask for a new proposal.");
        }
    }

    Offer decline(ProposalId id, String reason) {
        var proposal = records.hold(id);
        requireSent(proposal);
        happened(proposal, (one, now) -> one.decline(cut(reason), now));
        requests.stageReached(proposal.request(), Stage.QUOTES_IN);
        return offer(proposal);
    }

    Offer ask(ProposalId id, String question) {
        if (question.isBlank()) {
            throw new Refused("Write your question.");
        }
        var proposal = records.hold(id);
        requireSent(proposal);
        happened(proposal, (one, now) -> one.asked(cut(question), now));
        return offer(proposal);
    }

    /** Ends what nobody answered in time. */
    void expire(ProposalId id) {
        var proposal = records.hold(id);
        if (proposal.status().isOpen()
                && !clock.instant().isBefore(proposal.text().validUntil())) {
            happened(proposal, (one, now) -> one.expire("Not answered in time", now));
            requests.stageReached(proposal.request(), Stage.QUOTES_IN);
        }
    }

    /** The mail server took the e-mail. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void sent(EmailSent event) {
        if (event.kind().equals("proposal")) {
            delivered(new ProposalId(event.subject()), true, "Accepted by the mail server for " + event.to());
        }
    }

    /** The e-mail was given up. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void failed(EmailFailed event) {
        if (event.kind().equals("proposal")) {
            delivered(new ProposalId(event.subject()), false, event.error());
        }
    }

    private void delivered(ProposalId id, boolean well, String detail) {
        happened(records.hold(id), (one, now) -> one.delivered(well, detail, now));
    }

    private void happened(Proposal proposal, BiFunction<Proposal, Instant, DomainEvent> verb) {
        var event = verb.apply(proposal, clock.instant());
        records.save(proposal);
        events.publishEvent(event);
    }

    private Offer offer(Proposal proposal) {
        return Offer.of(
                proposal.details(),
                material.agent(proposal.agent()),
                material.house(proposal.organization()),
                clock.instant());
    }

    private static void requireSent(Proposal proposal) {
        if (proposal.status().isUnsent()) {
            throw new Refused("This link is no longer valid. Ask for a new one.");
        }
    }

    private static String cut(String text) {
        var words = text.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
