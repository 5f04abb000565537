package com.jetvision.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** The main job's first half in a browser, against the sandbox over HTTP. */
class MainJobJourney {
    private static final String CLIENT = "r.harlow@journey.example";

    @Test
    void fromTheClientsWishToQuotesThatComeInLive() throws Exception {
        try (var chromium = Chromium.start()) {
            var jetvision = RunningJetvision.get();
            var agent = new Screen(chromium.person());
            agent.signIn(jetvision, "agent@demo.jetvision.example", "jetvision-demo");

            chromium.journey("main-job", () -> {
                writeDownTheWish(jetvision, agent);
                askOperators(agent);
            });
        }
    }

    private static void writeDownTheWish(RunningJetvision jetvision, Screen agent) {
        agent.open(jetvision.url("/requests/new"));
        agent.press("New client");
        agent.type("Company", "Harlow Journey Capital");
        agent.type("Contact", "Rebecca Harlow");
        agent.type("E-mail", CLIENT);
        agent.press("Add client");
        agent.reads("Draft saved");
        agent.press("^Continue");
        agent.choose("From", "KTEB");
        agent.choose("To", "KVNY");
        agent.date("Departure date", inDays(9));
        agent.type("Local time", "09:00");
        agent.type("Passengers", "8");
        agent.press("^Continue");
        agent.press("^Continue");
        agent.press("^Continue");
        agent.press("Submit request");
    }

    /** The deep link opens the marketplace in a tab of its own; quotes then come in without a reload. */
    private static void askOperators(Screen agent) {
        var link = agent.shows("a[href*='/marketplace/']");
        var market = new Screen(agent.page().waitForPopup(link::click));
        market.page().locator("input[name=operator]").first().check();
        market.page().locator("input[name=operator]").nth(1).check();
        market.page().locator("input[name=operator]").nth(2).check();
        market.press("Send RFQs");
        agent.reads("Best match");
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).format(DateTimeFormatter.ofPattern("M/d/yyyy"));
    }
}
