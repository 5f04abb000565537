package com.jetvision.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One deal while the marketplace, the mail server and the database each are really stopped: said clearly, nothing lost. */
public abstract class OutageJourney {
    private static final Wish WISH = new Wish("Outage Partners", "Ian Frost", "i.frost@outage.example");
    private static final String WORDS = "Please hold the aircraft while our line is down.";

    @Test
    void whateverStopsIsSaidClearlyAndNothingIsLost() throws Exception {
        try (var chromium = Chromium.start()) {
            var jetvision = RunningJetvision.get();
            var agent = new Screen(chromium.person());
            chromium.journey("outage", () -> {
                agent.signIn(jetvision, "agent@demo.jetvision.example", "jetvision-demo");
                withoutTheMarketplace(jetvision, agent);
                agent.remember();
                WISH.askOperators(agent);
                WISH.proposeTheBest(agent);
                withoutMail(jetvision, agent);
                withoutTheDatabase(jetvision, agent);
                assertThat(agent.remembers()).as("never loaded anew").isTrue();
                aPageThatCouldNotBeShown(jetvision, agent);
            });
        }
    }

    private static void withoutTheMarketplace(RunningJetvision jetvision, Screen agent) throws Exception {
        jetvision.parts().stopSandbox();
        try {
            WISH.writeDown(jetvision, agent);
            agent.reads("Avinode does not answer. The trip is made as soon as it works again; nothing is lost.");
        } finally {
            jetvision.parts().startSandbox();
        }
        jetvision.hurryOperators();
        agent.press("^Try now");
        agent.shows("a[href*='/marketplace/']");
        agent.noLongerReads("Avinode does not answer");
    }

    private static void withoutMail(RunningJetvision jetvision, Screen agent) throws Exception {
        jetvision.stopMail();
        try {
            agent.press("^Approve and send");
            agent.reads("The e-mail to i.frost@outage.example waits. The mail server does not answer.");
        } finally {
            jetvision.startMail();
        }
        agent.press("^Try now");
        agent.noLongerReads("The mail server does not answer");
        jetvision.mailTo(WISH.email(), text -> text.contains("/p/"));
        assertThat(jetvision.mailsTo(WISH.email())).isEqualTo(1);
    }

    private static void withoutTheDatabase(RunningJetvision jetvision, Screen agent) throws Exception {
        var event = new Webhook(jetvision.url("/api/webhooks/avinode"), "outage-1");
        agent.tab("Conversation");
        var field = agent.shows(".jv-compose textarea");
        jetvision.parts().stopDatabase();
        try {
            field.fill(WORDS);
            field.press("Enter");
            agent.reads("The database does not answer. Nothing that you typed is lost");
            agent.holds(field, WORDS);
            assertThat(event.post()).isEqualTo(503);
        } finally {
            jetvision.parts().startDatabase();
        }
        jetvision.healthy();
        assertThat(event.post()).isEqualTo(200);
        assertThat(event.post()).isEqualTo(200);
        field.press("Enter");
        agent.shows(".jv-msg:has-text('" + WORDS + "')");
    }

    private static void aPageThatCouldNotBeShown(RunningJetvision jetvision, Screen agent) throws Exception {
        jetvision.parts().stopDatabase();
        try {
            agent.open(jetvision.url("/clients"));
            agent.reads("The database does not answer");
            assertThat(agent.page().content()).doesNotContain("Exception", "org.springframework");
        } finally {
            jetvision.parts().startDatabase();
        }
        jetvision.healthy();
        agent.press("^Try again");
        agent.reads(WISH.company());
    }
}
