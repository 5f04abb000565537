package com.jetvision.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The beginning of every deal: a client's wish written down, and operators asked on the marketplace. */
record Wish(String company, String contact, String email) {
    /** Leads to the room of the new request. */
    void writeDown(RunningJetvision jetvision, Screen agent) {
        agent.open(jetvision.url("/requests/new"));
        agent.press("New client");
        agent.type("Company", company);
        agent.type("Contact", contact);
        agent.type("E-mail", email);
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
    void askOperators(Screen agent) {
        var link = agent.shows("a[href*='/marketplace/']");
        var market = new Screen(agent.page().waitForPopup(link::click));
        for (int i = 0; i < 4; i++) {
            market.page().locator("input[name=operator]").nth(i).check();
        }
        market.press("Send RFQs");
        agent.reads("Best match");
    }

    /** Leads to the proposal's editor. */
    void proposeTheBest(Screen agent) {
        agent.opens(".jv-quotes .jv-name", "^Propose this option");
        agent.confirm("^Propose this option");
        agent.shows("jv-pdf[data-pages]");
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).format(DateTimeFormatter.ofPattern("M/d/yyyy"));
    }
}
