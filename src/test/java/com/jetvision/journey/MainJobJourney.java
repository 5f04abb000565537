package com.jetvision.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The main job in two browsers, the agent's and the client's, against the sandbox over HTTP. */
public abstract class MainJobJourney {
    private static final String CLIENT = "r.harlow@journey.example";
    private static final String COMPANY = "Harlow Journey Capital";
    private static final Wish WISH = new Wish(COMPANY, "Rebecca Harlow", CLIENT);
    private static final String SUBJECT = "Your flight to Van Nuys, Rebecca";
    private static final String SENTENCE = "The cabin that your team liked last spring, with the same crew.";
    private static final Pattern OPERATORS_SIDE = Pattern.compile("Operator \\$([\\d,]+), margin \\$([\\d,]+)");

    @Test
    void fromTheClientsWishToTheClosedDeal() throws Exception {
        try (var chromium = Chromium.start()) {
            var jetvision = RunningJetvision.get();
            jetvision.hurryOperators();
            var agent = new Screen(chromium.person());
            var client = new Screen(chromium.person());
            chromium.journey("main-job", () -> {
                agent.signIn(jetvision, "agent@demo.jetvision.example", "jetvision-demo");
                WISH.writeDown(jetvision, agent);
                WISH.askOperators(agent);
                agent.remember();
                talkToAnOperator(agent);
                sendAProposal(agent);
                acceptIt(jetvision, client, agent);
                sendTheContract(agent);
                signIt(jetvision, client, agent);
                takeTheMoneyAndClose(agent);
                assertThat(agent.remembers()).as("never loaded anew").isTrue();
                findTheCommission(jetvision, agent);
            });
        }
    }

    private static void talkToAnOperator(Screen agent) {
        agent.shows(".jv-compose textarea").fill("Can you hold the aircraft until tomorrow evening?");
        agent.page().keyboard().press("Enter");
        agent.shows(".jv-msg.mine:has-text('until tomorrow evening')");
        agent.shows(".jv-msg.mine:has-text('until tomorrow evening') ~ .jv-msg:not(.mine):has(.jv-bubble)");
    }

    private static void sendAProposal(Screen agent) {
        WISH.proposeTheBest(agent);
        agent.type("Subject", SUBJECT);
        agent.type("Your sentence on the paper", SENTENCE);
        agent.reads("version 3");
        agent.shows("jv-pdf canvas[aria-label*='" + SENTENCE + "']");
        agent.press("^Approve and send");
        agent.shows(".jv-tries:has-text('Sent')");
    }

    private static void acceptIt(RunningJetvision jetvision, Screen client, Screen agent) throws Exception {
        var mail = jetvision.mailTo(CLIENT, text -> text.contains("/p/"));
        assertThat(mail).startsWith(SUBJECT);
        client.listen();
        client.open(RunningJetvision.link(mail, "/p/"));
        client.reads(SENTENCE);
        agent.shows(".jv-tries:has-text('Viewed')");
        client.press("^Accept option");
        client.type("Your name", "Rebecca Harlow");
        client.confirm("^Accept");
        client.reads("Thank you, Rebecca");
        agent.shows(".jv-tries:has-text('Accepted')");
        tellsNothingOfTheOperatorsPrice(client, agent.page().locator(".jv-talk").innerText());
    }

    /** Neither on the page nor in anything that the server told this browser. */
    private static void tellsNothingOfTheOperatorsPrice(Screen client, String talk) {
        assertThat(client.page().locator("body").innerText())
                .doesNotContainIgnoringCase("margin", "commission", "net fee");
        var secrets = OPERATORS_SIDE
                .matcher(talk)
                .results()
                .flatMap(quote -> Stream.of(quote.group(1), quote.group(2)))
                .toList();
        assertThat(secrets).isNotEmpty();
        for (var secret : secrets) {
            assertThat(client.heard()).doesNotContainPattern("\\b" + secret.replace(",", ",?") + "\\b");
        }
    }

    private static void sendTheContract(Screen agent) {
        agent.tab("Contract");
        agent.type("Carrier in operational control", "Vantera Jets, Inc.");
        agent.type("Liability insurance", "We hold none; the carrier holds 300 million dollars.");
        agent.press("Save disclosures");
        agent.noLongerReads("before you send it");
        agent.press("Send for signature");
        agent.shows(".jv-track .done:has-text('Sent')");
    }

    private static void signIt(RunningJetvision jetvision, Screen client, Screen agent) throws Exception {
        client.open(RunningJetvision.link(jetvision.mailTo(CLIENT, text -> text.contains("/c/")), "/c/"));
        client.type("Full legal name", "Rebecca Harlow");
        client.draw("jv-signature canvas");
        client.tick("I have read the three disclosures");
        client.tick("I agree to do business electronically");
        client.press("^Sign agreement");
        client.reads("Thank you. The agreement is signed.");
        agent.shows(".jv-track .done:has-text('Sealed')");
        var sealed = Pdf.of(agent.download("Download the sealed PDF"));
        assertThat(sealed.signatures()).isEqualTo(1);
        assertThat(sealed.text()).contains("Rebecca Harlow", "Vantera Jets, Inc.", "Evidence");
    }

    private static void takeTheMoneyAndClose(Screen agent) {
        agent.press("^Record payment");
        agent.type("Reference", "WIRE-4711");
        agent.confirm("^Record");
        agent.press("^Close deal");
        agent.confirm("^Close deal");
        agent.reads("This deal is closed");
    }

    private static void findTheCommission(RunningJetvision jetvision, Screen agent) {
        agent.open(jetvision.url("/earnings"));
        agent.reads(COMPANY);
    }
}
