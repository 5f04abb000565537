package com.jetvision.contracts;

import com.jetvision.documents.DocumentId;
import com.jetvision.documents.Documents;
import com.jetvision.documents.Rendered;
import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.jobs.Jobs;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.settings.JetvisionSettings;
import com.jetvision.platform.tokens.PublicLink;
import com.jetvision.platform.tokens.PublicLinks;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the client and the machine do to a contract. The signature, the used link, the evidence and the order to seal are one
 * transaction: after a crash there is all of it or nothing.
 */
@Service
@Transactional
@PreAuthorize("hasRole('MACHINE')")
class ContractSigning {
    private final ContractRecords records;
    private final ContractDrafting drafting;
    private final ContractMail mail;
    private final Evidence evidence;
    private final PublicLinks links;
    private final Requests requests;
    private final Jobs jobs;
    private final Documents documents;
    private final JetvisionSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractSigning(
            ContractRecords records,
            ContractDrafting drafting,
            ContractMail mail,
            Evidence evidence,
            PublicLinks links,
            Requests requests,
            Jobs jobs,
            Documents documents,
            JetvisionSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.drafting = drafting;
        this.mail = mail;
        this.evidence = evidence;
        this.links = links;
        this.requests = requests;
        this.jobs = jobs;
        this.documents = documents;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What the client sees; the first look is noted. */
    Agreement open(ContractId id, String ip, String userAgent) {
        var contract = records.hold(id);
        var now = clock.instant();
        if (!contract.isOver(now) && contract.viewed(now)) {
            evidence.add(contract, "Viewed", "Opened by the private link", ip, userAgent, now);
            records.save(contract);
            events.publishEvent(
                    new ContractViewed(contract.id(), contract.request(), contract.agent(), contract.number(), now));
        }
        return look(contract);
    }

    private Agreement look(Contract contract) {
        var details = contract.details();
        return Agreement.of(
                details, drafting.agent(details), drafting.house(details), contract.isOver(clock.instant()));
    }

    /** The bytes of the paper as it is shown. */
    @Transactional(readOnly = true)
    byte[] pdf(ContractId id) {
        return drafting.shown(records.get(id)).bytes();
    }

    /** Signs once: whoever comes second, on whatever thread, finds the link used. */
    Agreement sign(PublicLink link, SignContract signature) {
        signature.requireComplete();
        var contract = records.hold(new ContractId(link.subject()));
        var now = clock.instant();
        var signed = contract.sign(signature, now);
        if (!links.use(link.id())) {
            throw new Refused("This link was used already. If that was not you, call us.");
        }
        evidence.add(
                contract,
                "Consented",
                "Version " + Consent.VERSION + ", disclosures version "
                        + contract.disclosures().version(),
                signature.ip(),
                signature.userAgent(),
                now);
        evidence.add(
                contract,
                "Signed",
                signature.name() + ", SHA-256 " + signature.shownSha256(),
                signature.ip(),
                signature.userAgent(),
                now);
        records.save(contract);
        requests.stageReached(contract.request(), Stage.TO_PAY);
        jobs.enqueue(
                SealContract.KIND,
                contract.id().value().toString(),
                new SealContract.Order(contract.id().value()));
        events.publishEvent(signed);
        return look(contract);
    }

    /** The client will not sign. */
    void decline(ContractId id, String reason, String ip, String userAgent) {
        var contract = records.hold(id);
        var now = clock.instant();
        if (!contract.status().isOut()) {
            throw new Refused("This agreement can no longer be declined here. Call us.");
        }
        var why = reason.isBlank() ? "Declined by the client" : "Declined by the client: " + reason.strip();
        var cancelled = contract.cancel(why, now);
        evidence.add(contract, "Declined", reason.strip(), ip, userAgent, now);
        records.save(contract);
        requests.stageReached(contract.request(), Stage.QUOTES_IN);
        events.publishEvent(cancelled);
    }

    /** The client asks for what 14 CFR 295.24 gives on request, or anything else. */
    void ask(ContractId id, String question) {
        if (question.isBlank()) {
            throw new Refused("Write your question.");
        }
        var contract = records.hold(id);
        var now = clock.instant();
        evidence.add(contract, "Asked", question.strip(), "", "", now);
        events.publishEvent(new ContractAsked(
                contract.id(), contract.request(), contract.agent(), contract.number(), question.strip(), now));
    }

    /** The file as it was shown, and what is known about its signing. */
    @Transactional(readOnly = true)
    ToSeal toSeal(ContractId id) {
        var contract = records.get(id);
        var details = contract.details();
        var signed = Objects.requireNonNull(contract.signed(), "not signed");
        var paper = ContractPapers.evidence(
                details,
                signed,
                evidence.of(id),
                drafting.house(details),
                settings.baseUrl().toString());
        return new ToSeal(drafting.shown(contract), paper, details.sealedPdf() != null);
    }

    /** Keeps the sealed file and sends the copies. */
    void sealed(ContractId id, Rendered file) {
        var contract = records.hold(id);
        var now = clock.instant();
        DocumentId document = documents.store("contract_sealed", id, file);
        var sealed = contract.sealed(document, file.sha256(), now);
        evidence.add(contract, "Sealed", "SHA-256 " + file.sha256(), "", "", now);
        records.save(contract);
        var details = contract.details();
        mail.sealed(details, drafting.agent(details), drafting.house(details), document);
        events.publishEvent(sealed);
    }

    /** Ends what nobody signed in time. */
    void expire(ContractId id) {
        var contract = records.hold(id);
        var now = clock.instant();
        if (contract.status().isOut() && contract.isOver(now)) {
            var expired = contract.expire(now);
            evidence.add(contract, "Expired", "", "", "", now);
            records.save(contract);
            requests.stageReached(contract.request(), Stage.QUOTES_IN);
            events.publishEvent(expired);
        }
    }

    /** What the seal is made of. */
    record ToSeal(Rendered shown, PaperEvidence evidence, boolean done) {}
}
