package com.jetvision.agents;

import com.jetvision.documents.papers.BrokerCapacity;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Opens the first brokerage and its administrator in an empty house, from JETVISION_ADMIN_EMAIL, JETVISION_ADMIN_PASSWORD
 * and JETVISION_BROKERAGE; everybody else is invited. Does nothing where somebody lives already, and goes on where an
 * earlier start stopped half-way. A demonstration brings its own people.
 */
@Component
@ConditionalOnProperty(name = "jetvision.demo", havingValue = "false", matchIfMissing = true)
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String SLUG = "first";
    private static final String WORK = "First start";

    private final Organizations organizations;
    private final Agents agents;
    private final Who who;
    private final String email;
    private final String password;
    private final String brokerage;

    FirstAdministrator(
            Organizations organizations,
            Agents agents,
            Who who,
            @Value("${jetvision.admin.email:}") String email,
            @Value("${jetvision.admin.password:}") String password,
            @Value("${jetvision.admin.brokerage:}") String brokerage) {
        this.organizations = organizations;
        this.agents = agents;
        this.who = who;
        this.email = email;
        this.password = password;
        this.brokerage = brokerage.isBlank() ? "Jetvision" : brokerage.strip();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!who.<Boolean>asMachine(null, WORK, agents::isEmpty)) {
            return;
        }
        if (email.isBlank()) {
            LOG.warn("Nobody can sign in yet. Set JETVISION_ADMIN_EMAIL and JETVISION_ADMIN_PASSWORD and start again.");
            return;
        }
        var chosen = new Password(password);
        var house = who.asMachine(null, WORK, () -> organizations.open(house()));
        who.asMachine(house, WORK, () -> agents.takeIn(administrator(), chosen));
        LOG.info("{} may now sign in as the administrator of {}.", email, brokerage);
    }

    private NewAccount administrator() {
        return new NewAccount("Administrator", new EmailAddress(email), Role.ADMIN, Margin.USUAL, Percent.of("10"));
    }

    private NewBrokerage house() {
        return new NewBrokerage(
                brokerage,
                brokerage,
                SLUG,
                ZoneId.of("America/New_York"),
                null,
                "",
                email,
                false,
                BrokerCapacity.AGENT_OF_CHARTERER,
                "",
                List.of());
    }
}
