package com.jetvision.proposals;

import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.numbers.RecordNumbers;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as the agent makes them: drafted from quotes, worded, seen as paper, approved and sent. */
@Service
@Transactional
public class Proposals {
    private final ProposalRecords records;
    private final ProposalQueries queries;
    private final ProposalMaterial material;
    private final ProposalPaperwork paperwork;
    private final RecordNumbers numbers;
    private final Requests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    Proposals(
            ProposalRecords records,
            ProposalQueries queries,
            ProposalMaterial material,
            ProposalPaperwork paperwork,
            RecordNumbers numbers,
            Requests requests,
            ApplicationEventPublisher events,
            Clock clock,
            Who who) {
        this.records = records;
        this.queries = queries;
        this.material = material;
        this.paperwork = paperwork;
        this.numbers = numbers;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /**
     * A numbered proposal with its paper and a first wording. A request has at most one that is not sent yet: drafting again
     * offers the new quotes under the number it has.
     */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public ProposalId draft(NewProposal wish) {
        var offering = material.offering(wish);
        var text = material.wording(offering, material.validUntil(offering));
        var known = records.ofRequest(wish.request());
        requireOpen(requests.get(wish.request()).stage());
        var proposal = known.stream()
                .filter(one -> one.status().isUnsent())
                .findFirst()
                .map(unsent -> renewed(unsent.id(), offering, text))
                .orElseGet(() -> new Proposal(
                        offering, numbers.next(offering.organization(), "PROP", 3), text, clock.instant()));
        requests.proposalBegun(wish.request());
        return drawn(proposal);
    }

    /** Changes wording, recipient, validity or deposit; the paper is drawn anew and an approval given before is void. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void edit(ProposalId id, ProposalText text) {
        var proposal = records.hold(id);
        require(text);
        material.requireWithinQuotes(text.validUntil(), proposal.optionDetails());
        proposal.edit(text);
        drawn(proposal);
    }

    /** Takes the quotes' present prices over, in words kept as they are. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void renew(ProposalId id) {
        var proposal = records.hold(id);
        var quotes = proposal.optionDetails().stream().map(OptionDetails::quote).toList();
        var offering = material.offering(new NewProposal(proposal.request(), quotes));
        drawn(renewed(id, offering, proposal.text()));
    }

    private Proposal renewed(ProposalId id, Offering offering, ProposalText text) {
        var proposal = records.hold(id);
        proposal.clear();
        var cleared = records.save(proposal);
        cleared.renew(offering, text);
        return cleared;
    }

    private static void requireOpen(Stage stage) {
        switch (stage) {
            case DRAFT -> throw new Refused("Submit the request first.");
            case TO_SIGN, TO_PAY, BOOKED ->
                throw new Refused("There is a contract already. Cancel it before you make another proposal.");
            case CLOSED -> throw new Refused("This deal is closed.");
            case CANCELLED -> throw new Refused("This request was cancelled.");
            case SOURCING, QUOTES_IN, PROPOSAL_OUT, LOST -> {}
        }
    }

    private ProposalId drawn(Proposal proposal) {
        var saved = records.save(proposal);
        var drafted = paperwork.draw(saved);
        records.save(saved);
        events.publishEvent(drafted);
        return saved.id();
    }

    private void require(ProposalText text) {
        if (!text.toEmail().isBlank()) {
            new EmailAddress(text.toEmail());
        }
        if (text.subject().isBlank() || text.body().isBlank()) {
            throw new Refused("The e-mail needs a subject and a text.");
        }
        if (!text.body().contains(ProposalWords.LINK)) {
            throw new Refused("Keep %s in the text: the client's private link goes there.", ProposalWords.LINK);
        }
        if (!text.validUntil().isAfter(clock.instant())) {
            throw new Refused("Choose a time in the future for “Valid until”.");
        }
    }

    /**
     * Sends what {@code approvalHash} stands for, or refuses when price, flights, recipient, text or PDF are no longer what
     * the approver saw. What was sent before for this request ends with it.
     */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void approveAndSend(ProposalId id, String approvalHash) {
        var proposal = records.hold(id);
        var now = clock.instant();
        if (proposal.text().toEmail().isBlank()) {
            throw new Refused("Add the client's e-mail address first.");
        }
        if (proposal.status().isUnsent()) {
            material.requireCurrent(proposal.request(), proposal.optionDetails());
        }
        var sent = proposal.approve(
                approvalHash,
                material.journey(proposal.request()),
                proposal.status().isUnsent() ? paperwork.sha256(proposal) : "",
                who.person(),
                now);
        replaceOlder(proposal);
        records.save(proposal);
        paperwork.send(proposal);
        requests.stageReached(proposal.request(), Stage.PROPOSAL_OUT);
        events.publishEvent(sent);
    }

    private void replaceOlder(Proposal newer) {
        for (var older : records.ofRequest(newer.request())) {
            if (older.status().isOpen() && !older.id().equals(newer.id())) {
                var held = records.hold(older.id());
                events.publishEvent(held.expire("Replaced by " + newer.number(), clock.instant()));
                records.save(held);
            }
        }
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public ProposalDetails get(ProposalId id) {
        return records.get(id).details();
    }

    /** Every proposal of a request, the newest first. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public List<ProposalDetails> ofRequest(RequestId request) {
        return records.ofRequest(request).stream().map(Proposal::details).toList();
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<ProposalRow> rows(ProposalFilter filter, int offset, int limit) {
        return queries.rows(filter, offset, limit);
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public int count(ProposalFilter filter) {
        return queries.count(filter);
    }
}
