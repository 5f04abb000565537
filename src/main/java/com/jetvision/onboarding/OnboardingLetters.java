package com.jetvision.onboarding;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Brokerage;
import com.jetvision.agents.Organizations;
import com.jetvision.documents.DocumentId;
import com.jetvision.mail.Mail;
import com.jetvision.mail.NewEmail;
import com.jetvision.platform.settings.JetvisionSettings;
import com.jetvision.platform.tokens.LinkToken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails of the onboarding, queued in the caller's transaction. */
@Component
class OnboardingLetters {
    static final String INVITATION = "onboarding";
    static final String AGREEMENT = "onboarding-contract";
    private static final String WELCOME = "onboarding-welcome";

    private final Mail mail;
    private final Organizations organizations;
    private final JetvisionSettings settings;

    OnboardingLetters(Mail mail, Organizations organizations, JetvisionSettings settings) {
        this.mail = mail;
        this.organizations = organizations;
        this.settings = settings;
    }

    void invitation(AgentAccount agent, LinkToken token) {
        var house = house(agent);
        send(
                INVITATION,
                agent,
                "Join " + house.name(),
                """
                Hello %s,

                %s invites you to work with them as %s. Set up your account first: your details and a password. After that you receive your agreement to read and sign.

                {link}

                The link is yours alone, works once and ends in 72 hours.

                %s""".formatted(agent.fullName(), house.name(), job(agent), signature(house)),
                List.of(),
                settings.link(OnboardingPages.PROFILE_PATH + token.secret()));
    }

    void agreement(AgentAccount agent, String number, LinkToken token) {
        var house = house(agent);
        send(
                AGREEMENT,
                agent,
                "Your agreement with " + house.name() + " (" + number + ")",
                """
                Hello %s,

                your agreement %s is ready. Read it and sign it in your browser; it takes about two minutes.

                {link}

                The link is yours alone, works once and ends in 72 hours. A new link makes this one void.

                %s""".formatted(agent.fullName(), number, signature(house)),
                List.of(),
                settings.link(OnboardingPages.AGREEMENT_PATH + token.secret()));
    }

    void welcome(AgentAccount agent, String number, DocumentId sealed) {
        var house = house(agent);
        send(
                WELCOME,
                agent,
                "Welcome to " + house.name(),
                """
                Hello %s,

                your agreement %s is signed and sealed; your copy is attached. Your account is open. Sign in with this e-mail address and your password.

                {link}

                %s""".formatted(agent.fullName(), number, signature(house)),
                List.of(sealed),
                settings.link("/login"));
    }

    /** For somebody who asks for a link and needs none any more. */
    void alreadyOpen(AgentAccount agent) {
        var house = house(agent);
        send(
                WELCOME,
                agent,
                "Your account at " + house.name() + " is open",
                """
                Hello %s,

                you asked for a new link. Your agreement is signed and your account is open: sign in with this e-mail address and your password.

                {link}

                %s""".formatted(agent.fullName(), signature(house)),
                List.of(),
                settings.link("/login"));
    }

    private void send(
            String kind,
            AgentAccount agent,
            String subject,
            String text,
            List<DocumentId> files,
            @Nullable String link) {
        var house = house(agent);
        mail.queue(new NewEmail(
                kind,
                agent.id(),
                agent.email(),
                agent.fullName(),
                house.email().isEmpty() ? null : house.email(),
                subject,
                text,
                files,
                link));
    }

    private Brokerage house(AgentAccount agent) {
        return organizations.get(agent.organization());
    }

    private static String job(AgentAccount agent) {
        return switch (agent.role()) {
            case ADMIN -> "an administrator";
            default -> "an independent sales agent";
        };
    }

    private static String signature(Brokerage house) {
        return house.name() + "\n" + house.paper().brokerStatement();
    }
}
