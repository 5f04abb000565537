package com.jetvision.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job in two browsers, the agent's and the client's, against the sandbox over HTTP. */
class MainJobJourney {
    private static final String CLIENT = "r.harlow@journey.example";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/[pc]/\\S+");

    @Test
    void fromTheClientsWishToTheClosedDeal() throws Exception {
        try (var chromium = Chromium.start()) {
            var jetvision = RunningJetvision.get();
            var agent = new Screen(chromium.person());
            agent.signIn(jetvision, "agent@demo.jetvision.example", "jetvision-demo");

            chromium.journey("main-job", () -> {
                writeDownTheWish(jetvision, agent);
                askOperators(agent);
                sendAProposal(agent);
                var client = new Screen(chromium.person());
                acceptIt(jetvision, client, agent);
                signTheContract(jetvision, client, agent);
                takeTheMoneyAndClose(agent);
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

    private static void sendAProposal(Screen agent) {
        agent.press("^Propose|Add to proposal");
        agent.press("Approve and send");
        agent.reads("With the client");
    }

    private static void acceptIt(RunningJetvision jetvision, Screen client, Screen agent) throws Exception {
        client.open(link(jetvision, "/p/"));
        client.reads("All taxes included");
        assertThat(client.page().content().toLowerCase(Locale.ROOT))
                .doesNotContain("margin", "commission", "operator price");
        client.press("^Accept option");
        client.type("Your name", "Rebecca Harlow");
        client.confirm("^Accept");
        client.reads("Accepted");
        agent.reads("Accepted");
    }

    private static void signTheContract(RunningJetvision jetvision, Screen client, Screen agent) throws Exception {
        agent.tab("Contract");
        agent.type("Carrier in operational control", "Vantera Jets, Inc.");
        agent.press("Save disclosures");
        agent.press("Send for signature");
        client.open(link(jetvision, "/c/"));
        client.type("Full legal name", "Rebecca Harlow");
        client.page()
                .getByText("Type", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        client.tick("I have read the three disclosures");
        client.tick("I agree to do business electronically");
        client.press("^Sign agreement");
        client.reads("This agreement is signed");
        agent.reads("Sealed");
    }

    private static void takeTheMoneyAndClose(Screen agent) {
        agent.press("^Record payment");
        agent.type("Reference", "WIRE-4711");
        agent.confirm("^Record");
        agent.press("^Close deal");
        agent.confirm("^Close deal");
        agent.reads("Closed");
    }

    private static String link(RunningJetvision jetvision, String path) throws Exception {
        var mail = jetvision.mailTo(CLIENT, text -> text.contains(path));
        var found = LINK.matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group();
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).format(DateTimeFormatter.ofPattern("M/d/yyyy"));
    }
}
