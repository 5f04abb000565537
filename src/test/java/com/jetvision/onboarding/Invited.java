package com.jetvision.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.agents.Margin;
import com.jetvision.agents.Password;
import com.jetvision.agents.PersonProfile;
import com.jetvision.agents.PostalAddress;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.Postbox;
import com.jetvision.testing.World;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;

/** Those who invite and are invited, and how far one brings them. */
abstract class Invited {
    static final String EMAIL = "m.teller@example.com";
    static final String PASSWORD = "correct horse battery";

    static final Visit VISIT = new Visit("203.0.113.7", "Firefox on a phone");

    static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 380 120\" width=\"380\" height=\"120\">"
                    + "<path d=\"M 20.5,60.0 C 30.0,20.0 60.0,20.0 80.0,60.0\" stroke-width=\"2.1\" stroke=\"#101828\""
                    + " fill=\"none\" stroke-linecap=\"round\"></path></svg>";

    @Autowired
    Onboarding onboarding;

    @Autowired
    OnboardingPages pages;

    @Autowired
    AgreementSigning signing;

    @Autowired
    AgreementEvidence evidence;

    @Autowired
    Agents agents;

    @Autowired
    JobWorker worker;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    @Autowired
    JavaMailSender mailSender;

    @Autowired
    AuthenticationConfiguration door;

    Postbox postbox;
    OrganizationId house;
    Person admin;

    @BeforeEach
    void people() {
        postbox = (Postbox) mailSender;
        house = world.brokerage("Meridian Air Brokers");
        admin = world.admin(house, "Dana Holt");
    }

    AgentId invite() {
        var id = admin.does(() -> onboarding.invite(invitation()));
        worker.runAllDue();
        return id;
    }

    /** Invited, profile given, agreement sent. */
    AgentId ready() {
        var marcus = invite();
        pages.completeProfile(Letters.token(postbox), profile(), new Password(PASSWORD));
        worker.runAllDue();
        return marcus;
    }

    static Invitation invitation() {
        return new Invitation("Marcus Teller", new EmailAddress(EMAIL), Role.AGENT, Margin.USUAL, Percent.of("10"));
    }

    static PersonProfile profile() {
        return new PersonProfile(
                "Marcus Aurel",
                "Teller",
                LocalDate.of(1990, 1, 1),
                new PhoneNumber("+1 201 555 0117"),
                new PostalAddress("1 Main St", "", "Teterboro", "NJ", "07608"));
    }

    static SignAgreement signature() {
        return new SignAgreement("Marcus Aurel Teller", DRAWING, true, VISIT);
    }

    AgreementId agreement(AgentId agent) {
        var agreement = admin.does(() -> onboarding.progress(agent)).agreement();
        assertThat(agreement).isNotNull();
        return agreement.id();
    }
}
