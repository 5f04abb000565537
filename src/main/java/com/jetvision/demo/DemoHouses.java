package com.jetvision.demo;

import com.jetvision.agents.Agents;
import com.jetvision.agents.Margin;
import com.jetvision.agents.NewAccount;
import com.jetvision.agents.NewBrokerage;
import com.jetvision.agents.Organizations;
import com.jetvision.agents.Password;
import com.jetvision.agents.PostalAddress;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.AvinodeConnections.Settings;
import com.jetvision.avinode.connections.WebhookCredentials;
import com.jetvision.documents.papers.BrokerCapacity;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.operators.OperatorHeard;
import com.jetvision.operators.Operators;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.settings.JetvisionSettings;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** The two brokerages, their people and their way to the marketplace. */
class DemoHouses {
    private static final String SLUG = "demo";
    private static final String WEBHOOK_SECRET = "whsec_amV0dmlzaW9uLWRlbW8td2ViaG9vay1zZWNyZXQ=";
    private static final String WEBHOOK_USER = "avinode";
    private static final String WEBHOOK_PASSWORD = "jetvision-demo";
    private static final String SANDBOX_TOKEN = "sandbox-demo-token";
    private static final Password PASSWORD = new Password("jetvision-demo");
    /** One of the sandbox's operators, whose people may sign in. */
    private static final OperatorHeard VANTERA = OperatorHeard.of("acompany-21037", "Vantera Jets");

    private final Organizations organizations;
    private final Agents agents;
    private final Operators operators;
    private final AvinodeConnections connections;
    private final WebhookCredentials credentials;
    private final Who who;
    private final DemoMarket market;
    private final JetvisionSettings settings;
    private final URI marketplace;

    DemoHouses(
            Organizations organizations,
            Agents agents,
            Operators operators,
            AvinodeConnections connections,
            WebhookCredentials credentials,
            Who who,
            DemoMarket market,
            JetvisionSettings settings,
            @Value("${jetvision.sandbox-url}") String sandbox) {
        this.organizations = organizations;
        this.agents = agents;
        this.operators = operators;
        this.connections = connections;
        this.credentials = credentials;
        this.who = who;
        this.market = market;
        this.settings = settings;
        marketplace = URI.create(sandbox + "/api");
    }

    boolean areMissing() {
        return who.<Boolean>asMachine(
                null, "Demo", () -> organizations.bySlug(SLUG).isEmpty());
    }

    /** The house that the demo is about. */
    OrganizationId settle(boolean fresh) {
        var house = open("Meridian Air Brokers", SLUG, "America/New_York", "Morristown", "NJ", "07960");
        if (fresh) {
            var other = open("Blue Harbor Charter", "other", "America/Chicago", "Dallas", "TX", "75201");
            people(house);
            take(other, "Ellen Ward", DemoPeople.OTHER_ADMIN, Role.ADMIN, null);
        }
        who.asMachine(
                house,
                "Demo",
                () -> connections.save(house, new Settings(SLUG, marketplace, WEBHOOK_SECRET, SANDBOX_TOKEN)));
        who.asMachine(house, "Demo", () -> credentials.save(house, SLUG, null, WEBHOOK_USER, WEBHOOK_PASSWORD));
        market.subscribe(
                "EmptyLegs",
                settings.baseUrl() + "/api/webhooks/avinode/" + SLUG + "/EmptyLegs",
                WEBHOOK_USER,
                WEBHOOK_PASSWORD);
        return house;
    }

    private void people(OrganizationId house) {
        take(house, "Marcus Vale", DemoPeople.ADMIN, Role.ADMIN, null);
        take(house, "Dana Holt", DemoPeople.AGENT, Role.AGENT, null);
        take(house, "Priya Nair", DemoPeople.AGENT_2, Role.AGENT, null);
        var vantera = who.asMachine(house, "Demo", () -> operators.heard(VANTERA));
        take(house, "Priya Raman", DemoPeople.OPERATOR, Role.OPERATOR, vantera.value());
    }

    private void take(OrganizationId house, String name, String email, Role role, @Nullable UUID operator) {
        var address = new com.jetvision.platform.addresses.EmailAddress(email);
        var account = new NewAccount(name, address, role, Margin.USUAL, Percent.of("10"), operator);
        who.asMachine(house, "Demo", () -> agents.takeIn(account, PASSWORD));
    }

    private OrganizationId open(String name, String slug, String zone, String city, String state, String zip) {
        var form = new NewBrokerage(
                name,
                name + ", LLC",
                slug,
                ZoneId.of(zone),
                new PostalAddress("100 Airfield Road", "", city, state, zip),
                "+1 555 0100",
                "desk@" + slug + ".jetvision.example",
                false,
                BrokerCapacity.AGENT_OF_CHARTERER,
                "Air charter broker liability, $50,000,000 combined single limit, covering charterer, passengers and"
                        + " property",
                List.of(
                        new PaperFact("Bank", "First Harbor Bank, New York"),
                        new PaperFact("Account name", name + ", LLC"),
                        new PaperFact("ABA", "021000000"),
                        new PaperFact("Account", "000123456789")));
        return who.asMachine(null, "Demo", () -> organizations.open(form));
    }
}
