package com.jetvision.onboarding;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.agents.OnboardingStatus;
import com.jetvision.agents.Organizations;
import com.jetvision.agents.Password;
import com.jetvision.agents.PersonProfile;
import com.jetvision.documents.Papers;
import com.jetvision.jobs.Jobs;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.PublicLink;
import com.jetvision.platform.tokens.PublicLinks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the invited person and the machine do before there is an agreement; and new links at every stage. */
@Service
@Transactional
class Joining {
    static final Duration LINK_LIFE = Duration.ofHours(72);

    private final Agents agents;
    private final Organizations organizations;
    private final PublicLinks links;
    private final AgreementSigning signing;
    private final OnboardingLetters letters;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(
            Agents agents,
            Organizations organizations,
            PublicLinks links,
            AgreementSigning signing,
            OnboardingLetters letters,
            Jobs jobs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agents = agents;
        this.organizations = organizations;
        this.links = links;
        this.signing = signing;
        this.letters = letters;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** What the invited person sees. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MACHINE')")
    public ProfilePage page(PublicLink link) {
        var agent = invited(link);
        return new ProfilePage(
                organizations.get(agent.organization()).name(),
                organizations.get(agent.organization()).paper().brokerStatement(),
                agent.fullName(),
                agent.email());
    }

    /** Profile, used link and the order for the agreement are one transaction: all of it or nothing. */
    @PreAuthorize("hasRole('MACHINE')")
    public void completeProfile(PublicLink link, PersonProfile profile, Password password) {
        var agent = invited(link);
        requirePrintable(profile.fullName());
        requirePrintable(String.join(" ", profile.address().lines()));
        if (!links.use(link.id())) {
            throw new LinkIsDead();
        }
        agents.completeProfile(agent.id(), profile, password);
        events.publishEvent(new ProfileCompleted(agent.id(), clock.instant()));
        jobs.enqueue(
                IssueAgreement.KIND,
                agent.id().value().toString(),
                new IssueAgreement.Order(agent.id().value()));
    }

    /** The first link, or a new one in its place; what it opens depends on how far the person is. Voids those before. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    public void sendLink(AgentId id) {
        var agent = agents.get(id);
        if (!agent.active()) {
            throw new Refused("This invitation was withdrawn.");
        }
        switch (agent.onboardingStatus()) {
            case PENDING -> invitation(agent);
            case PROFILE_COMPLETE -> jobs.enqueue(IssueAgreement.KIND, null, new IssueAgreement.Order(id.value()));
            case CONTRACT_SENT -> signing.sendLink(agent);
            case CONTRACT_SIGNED -> signing.orderSeal(agent);
            case COMPLETED -> letters.alreadyOpen(agent);
        }
        events.publishEvent(new OnboardingLinkSent(id, clock.instant()));
    }

    /** As {@link #sendLink}, for somebody who holds an old link: only to the address which that was bound to. */
    @PreAuthorize("hasRole('MACHINE')")
    public void sendLinkTo(AgentId id, String email) {
        var agent = agents.get(id);
        if (agent.active() && agent.email().equals(email)) {
            sendLink(id);
        }
    }

    /** Voids whatever link is out. */
    @PreAuthorize("hasRole('ADMIN')")
    public void revoke(AgentId id) {
        links.revoke(LinkKind.ONBOARDING, id.value());
        signing.revokeLinks(id);
        events.publishEvent(new OnboardingLinkRevoked(id, clock.instant()));
    }

    private void invitation(AgentAccount agent) {
        links.revoke(LinkKind.ONBOARDING, agent.id().value());
        var token = links.issue(
                LinkKind.ONBOARDING,
                agent.id().value(),
                agent.email(),
                clock.instant().plus(LINK_LIFE),
                true);
        letters.invitation(agent, token);
    }

    private AgentAccount invited(PublicLink link) {
        var agent = agents.get(new AgentId(link.subject()));
        boolean open = link.valid() && agent.active() && agent.onboardingStatus() == OnboardingStatus.PENDING;
        if (!open || !agent.email().equals(link.email())) {
            throw new LinkIsDead();
        }
        return agent;
    }

    private static void requirePrintable(String text) {
        var lost = Papers.unprintable(text);
        if (!lost.isEmpty()) {
            throw new Refused("We cannot print “%s”. Use Latin, Greek or Cyrillic letters.", lost);
        }
    }
}
