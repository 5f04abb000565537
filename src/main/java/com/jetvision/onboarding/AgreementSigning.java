package com.jetvision.onboarding;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.agents.OnboardingStatus;
import com.jetvision.agents.Organizations;
import com.jetvision.documents.DocumentId;
import com.jetvision.documents.Documents;
import com.jetvision.documents.Rendered;
import com.jetvision.documents.papers.AgreementPaper;
import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.jobs.Jobs;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.numbers.RecordNumbers;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the drawn agreement to the sealed one. The signature, the used link, the evidence and the order to seal are one
 * transaction: after a crash there is all of it or nothing, and the order is still there.
 */
@Service
@Transactional
class AgreementSigning {
    private static final Visit BY_US = new Visit("", "");

    private final AgreementRepository agreements;
    private final AgreementLinks links;
    private final AgreementEvidence evidence;
    private final Agents agents;
    private final Organizations organizations;
    private final Documents documents;
    private final OnboardingLetters letters;
    private final RecordNumbers numbers;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementSigning(
            AgreementRepository agreements,
            AgreementLinks links,
            AgreementEvidence evidence,
            Agents agents,
            Organizations organizations,
            Documents documents,
            OnboardingLetters letters,
            RecordNumbers numbers,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.links = links;
        this.evidence = evidence;
        this.agents = agents;
        this.organizations = organizations;
        this.documents = documents;
        this.letters = letters;
        this.numbers = numbers;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** The paper to draw for a person whose profile is complete; the same paper at every call. Empty when it is out. */
    @PreAuthorize("hasRole('MACHINE')")
    public Optional<Draft> draft(AgentId id) {
        var agent = agents.get(id);
        if (agent.onboardingStatus() != OnboardingStatus.PROFILE_COMPLETE || !agent.active()) {
            return Optional.empty();
        }
        var agreement = latest(id).orElseGet(() -> agreements.saveAndFlush(number(agent)));
        var house = organizations.get(agent.organization());
        return Optional.of(new Draft(agreement.id(), AgreementPapers.agreement(agreement.details(), agent, house)));
    }

    private Agreement number(AgentAccount agent) {
        return new Agreement(
                AgreementId.next(),
                agent.organization(),
                agent.id(),
                numbers.next(agent.organization(), "AGR", 3),
                agent.commissionPercentage(),
                clock.instant());
    }

    /** Keeps the drawn paper and sends the link to sign it; does nothing when it is out already. */
    @PreAuthorize("hasRole('MACHINE')")
    public void send(AgreementId id, Rendered shown) {
        var agreement = hold(id);
        var agent = agents.get(agreement.agent());
        if (agent.onboardingStatus() != OnboardingStatus.PROFILE_COMPLETE) {
            return;
        }
        var now = clock.instant();
        var sent = agreement.send(documents.store("agreement", id, shown), shown, now);
        agreements.saveAndFlush(agreement);
        evidence.add(agreement.details(), "Sent", "To " + agent.email() + ", SHA-256 " + shown.sha256(), BY_US, now);
        agents.advance(agent.id(), OnboardingStatus.CONTRACT_SENT);
        letters.agreement(agent, agreement.details().number(), links.issue(agreement.details(), agent.email()));
        events.publishEvent(sent);
    }

    /** A new link for an agreement that waits for its signature; the one before is void. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    public void sendLink(AgentAccount agent) {
        var agreement = latest(agent.id()).orElseThrow(() -> new NotFound("agreement"));
        letters.agreement(agent, agreement.details().number(), links.issue(agreement.details(), agent.email()));
    }

    @PreAuthorize("hasRole('ADMIN')")
    public void revokeLinks(AgentId agent) {
        links.revoke(agent);
    }

    /** What this token opens, if we ever issued it; in whatever state and house. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MACHINE')")
    public Optional<AgreementLink> find(String token) {
        return links.find(token);
    }

    /** What the signer sees; the first look is noted. */
    @PreAuthorize("hasRole('MACHINE')")
    public AgreementPage open(AgreementLink link, Visit visit) {
        var agreement = hold(link.agreement());
        var agent = signer(link, agreement);
        var now = clock.instant();
        if (agreement.look(now)) {
            evidence.add(agreement.details(), "Opened", "By the private link", visit, now);
            events.publishEvent(new AgreementOpened(agreement.id(), agent.id(), now));
        }
        return page(link, agreement.details(), agent);
    }

    private AgreementPage page(AgreementLink link, AgreementDetails agreement, AgentAccount agent) {
        var house = organizations.get(agreement.organization());
        return new AgreementPage(
                agreement.id(),
                agreement.organization(),
                house.name(),
                house.paper().brokerStatement(),
                agreement.number(),
                agent.fullName(),
                agent.email(),
                agreement.commission(),
                AgreementPapers.PAYABLE_WITHIN_DAYS,
                link.expiresAt(),
                agreement.pages());
    }

    /** The paper behind a link that is still good. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MACHINE')")
    public Paper paper(AgreementLink link) {
        var agreement = agreements.findById(link.agreement().value()).orElseThrow(LinkIsDead::new);
        signer(link, agreement);
        return paper(Objects.requireNonNull(agreement.details().shown()));
    }

    /** Signs once: whoever comes second, on whatever thread or node, finds the link used. */
    @PreAuthorize("hasRole('MACHINE')")
    public void sign(AgreementLink link, SignAgreement signature) {
        var agreement = hold(link.agreement());
        var agent = signer(link, agreement);
        if (!links.use(link.id())) {
            throw new LinkIsDead();
        }
        var now = clock.instant();
        var signed = agreement.sign(signature, now);
        agreements.saveAndFlush(agreement);
        var details = agreement.details();
        evidence.add(details, "Agreed to sign electronically", "Version " + Consent.VERSION, signature.visit(), now);
        var how = signature.drawing().isEmpty() ? "typed" : "drawn";
        evidence.add(details, "Signed", signature.name() + ", signature " + how, signature.visit(), now);
        agents.advance(agent.id(), OnboardingStatus.CONTRACT_SIGNED);
        jobs.enqueue(SealAgreement.KIND, details.id().value().toString(), order(details.id()));
        events.publishEvent(signed);
    }

    /** Seals again what was signed; harmless when it is sealed. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    public void orderSeal(AgentAccount agent) {
        var agreement = latest(agent.id()).orElseThrow(() -> new NotFound("agreement"));
        jobs.enqueue(SealAgreement.KIND, null, order(agreement.id()));
    }

    private static SealAgreement.Order order(AgreementId id) {
        return new SealAgreement.Order(id.value());
    }

    /** The file as it was shown and what is known about its signing; empty when it is sealed already. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MACHINE')")
    public Optional<ToSeal> toSeal(AgreementId id) {
        var agreement = agreements
                .findById(id.value())
                .orElseThrow(() -> new NotFound("agreement"))
                .details();
        if (agreement.sealed() != null) {
            return Optional.empty();
        }
        var shown = Objects.requireNonNull(agreement.shown(), "never shown");
        var signature = Objects.requireNonNull(agreement.signature(), "not signed");
        var paper = paper(shown);
        var file = new Rendered(
                paper.bytes(), paper.fileName(), documents.details(shown).sha256(), agreement.pages());
        return Optional.of(new ToSeal(
                file,
                AgreementPapers.evidence(
                        agreement,
                        signature,
                        agents.get(agreement.agent()),
                        organizations.get(agreement.organization()),
                        evidence.of(id))));
    }

    /** Keeps the sealed file, opens the account and sends the copy; once, however often the job comes back. */
    @PreAuthorize("hasRole('MACHINE')")
    public void sealed(AgreementId id, Rendered file) {
        var agreement = hold(id);
        if (agreement.details().sealed() != null) {
            return;
        }
        var now = clock.instant();
        var document = documents.store("agreement_sealed", id, file);
        agreement.seal(document);
        agreements.saveAndFlush(agreement);
        evidence.add(agreement.details(), "Sealed", "SHA-256 " + file.sha256(), BY_US, now);
        agents.advance(agreement.agent(), OnboardingStatus.COMPLETED);
        var agent = agents.get(agreement.agent());
        letters.welcome(agent, agreement.details().number(), document);
        events.publishEvent(new AgentOnboarded(id, agent.id(), agent.fullName(), now));
    }

    /** The sealed paper, once there is one. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MACHINE')")
    public Optional<Paper> sealed(AgreementId id) {
        return agreements
                .findById(id.value())
                .map(agreement -> agreement.details().sealed())
                .map(this::paper);
    }

    private AgentAccount signer(AgreementLink link, Agreement agreement) {
        var agent = agents.get(agreement.agent());
        boolean open = link.valid() && agent.active() && agent.onboardingStatus() == OnboardingStatus.CONTRACT_SENT;
        if (!open || !agent.email().equals(link.email())) {
            throw new LinkIsDead();
        }
        return agent;
    }

    private Paper paper(DocumentId document) {
        return new Paper(documents.details(document).fileName(), documents.read(document));
    }

    private Optional<Agreement> latest(AgentId agent) {
        return agreements.findFirstByAgentIdOrderByIssuedAtDesc(agent.value());
    }

    private Agreement hold(AgreementId id) {
        return agreements.findAndHoldById(id.value()).orElseThrow(() -> new NotFound("agreement"));
    }

    /** An agreement that waits to be drawn. */
    record Draft(AgreementId id, AgreementPaper paper) {}

    /** What the seal is made of. */
    record ToSeal(Rendered shown, PaperEvidence evidence) {}
}
