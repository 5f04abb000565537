package com.jetvision.contracts;

import com.jetvision.platform.errors.Refused;
import com.jetvision.proposals.ProposalAccepted;
import com.jetvision.proposals.ProposalId;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Charter agreements as the agent handles them: drafted on acceptance, completed with disclosures, sent, paid, done. */
@Service
@Transactional
public class Contracts {
    private static final Duration TIME_TO_SIGN = Duration.ofDays(7);
    private final ContractRecords records;
    private final ContractQueries queries;
    private final ContractDrafting drafting;
    private final ContractMail mail;
    private final Evidence evidence;
    private final Requests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contracts(
            ContractRecords records,
            ContractQueries queries,
            ContractDrafting drafting,
            ContractMail mail,
            Evidence evidence,
            Requests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.queries = queries;
        this.drafting = drafting;
        this.mail = mail;
        this.evidence = evidence;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction of the acceptance, so that no accepted proposal is without its contract. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void accepted(ProposalAccepted event) {
        draftFrom(event.proposal());
    }

    /** The contract of an accepted proposal: the one there is, or a new draft where the last was cancelled or expired. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public ContractId draftFrom(ProposalId proposal) {
        var present = records.alive(proposal);
        if (present.isPresent()) {
            return present.get().id();
        }
        var contract = records.save(drafting.from(proposal));
        drafting.draw(contract);
        records.save(contract);
        requests.stageReached(contract.request(), Stage.TO_SIGN);
        events.publishEvent(contract.drafted());
        return contract.id();
    }

    /** Fills in what the client must be told before signing, and draws the paper anew. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void disclose(ContractId id, Disclosures words) {
        var contract = records.hold(id);
        var changed = contract.disclose(words, clock.instant());
        drafting.draw(contract);
        records.save(contract);
        events.publishEvent(changed);
    }

    /**
     * Sends the agreement for signature: the disclosures must be complete, and {@code seenSha256} must be the fingerprint of
     * the present PDF, so that nothing goes out which the agent has not seen.
     */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void send(ContractId id, String seenSha256) {
        var contract = records.hold(id);
        var now = clock.instant();
        var until = timeToSign(contract, now);
        var sent = contract.send(seenSha256, until, now);
        records.save(contract);
        var details = contract.details();
        mail.toSign(details, drafting.agent(details), drafting.house(details), until);
        evidence.add(contract, "Sent", "To " + sent.recipient() + ", SHA-256 " + seenSha256, "", "", now);
        events.publishEvent(sent);
    }

    private static Instant timeToSign(Contract contract, Instant now) {
        var departure = contract.details().journey().departure().instant();
        var usual = now.plus(TIME_TO_SIGN);
        return departure.isBefore(usual) ? departure : usual;
    }

    /** Ends it before its time; what was signed and paid is undone by people, not by this. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void cancel(ContractId id, String reason) {
        if (reason.isBlank()) {
            throw new Refused("Say why the contract is cancelled.");
        }
        var contract = records.hold(id);
        boolean signed = contract.status().isSigned();
        var cancelled = contract.cancel(reason.strip(), clock.instant());
        evidence.add(contract, "Cancelled", reason.strip(), "", "", clock.instant());
        records.save(contract);
        mail.withdraw(id);
        requests.stageReached(contract.request(), signed ? Stage.LOST : Stage.QUOTES_IN);
        events.publishEvent(cancelled);
    }

    /** Waits until nobody else changes the contract, and keeps it until the caller's transaction ends. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public ContractDetails hold(ContractId id) {
        return records.hold(id).details();
    }

    /** The whole price has come in. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(ContractId id) {
        var contract = records.hold(id);
        var paid = contract.paid(clock.instant());
        records.save(contract);
        requests.stageReached(contract.request(), Stage.BOOKED);
        events.publishEvent(paid);
    }

    /** The deal is done. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(ContractId id) {
        var contract = records.hold(id);
        var completed = contract.complete(clock.instant());
        records.save(contract);
        requests.stageReached(contract.request(), Stage.CLOSED);
        events.publishEvent(completed);
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public ContractDetails get(ContractId id) {
        return records.get(id).details();
    }

    /** Every contract of a request, the newest first. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public List<ContractDetails> ofRequest(RequestId request) {
        return records.ofRequest(request).stream().map(Contract::details).toList();
    }

    /** What is known about the signing, step by step. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<EvidenceRow> evidence(ContractId id) {
        return evidence.of(records.get(id).id());
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<ContractRow> rows(ContractFilter filter, int offset, int limit) {
        return queries.rows(filter, offset, limit);
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public int count(ContractFilter filter) {
        return queries.count(filter);
    }
}
