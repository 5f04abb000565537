package com.jetvision.proposals;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Brokerage;
import com.jetvision.platform.ui.PublicFormats;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The first wording of a proposal's e-mail, with the client's and the agent's real names; the agent edits it. */
final class ProposalWords {
    /** Where the client's private link goes. */
    static final String LINK = "{link}";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final List<String> COUNTS = List.of("no", "one", "two", "three", "four");

    private ProposalWords() {}

    static String subject(Offering offering) {
        int count = offering.options().size();
        return offering.journey().title() + ": " + COUNTS.get(count) + " aircraft";
    }

    static String intro(Offering offering) {
        var first = offering.options().getFirst();
        var guests = offering.journey().passengers();
        return offering.options().size() == 1
                ? "The %s takes %s in comfort.".formatted(first.aircraft().type(), guests(guests))
                : "I would take the %s. Each aircraft here takes %s."
                        .formatted(first.aircraft().type(), guests(guests));
    }

    static String body(Offering offering, String clientName, AgentAccount agent, Brokerage house, Instant validUntil) {
        var journey = offering.journey();
        var departure = journey.departure();
        var prices = offering.options().stream()
                .map(option -> "- %s: %s".formatted(option.aircraft().type(), PublicFormats.money(option.total())))
                .collect(Collectors.joining("\n"));
        return """
                Dear %s,

                for %s from %s, %s, this is what I would fly:

                %s

                All taxes are included; the price does not rise after you accept. Look at the details and choose here:

                %s

                The offer holds until %s. The PDF is attached.

                %s
                %s
                %s""".formatted(
                firstName(clientName),
                departure.local().format(DAY),
                journey.first().from().city(),
                PublicFormats.time(departure),
                prices,
                LINK,
                PublicFormats.moment(validUntil, departure.zone()),
                agent.fullName(),
                house.name(),
                reach(agent)).strip();
    }

    /** The statement of 14 CFR 295.23 goes below every e-mail; it is not the agent's to edit away. */
    static String signedOff(String body, Brokerage house) {
        return body.strip() + "\n\n" + house.paper().brokerStatement();
    }

    private static String reach(AgentAccount agent) {
        return agent.phone() == null ? agent.email() : agent.phone() + ", " + agent.email();
    }

    private static String guests(int count) {
        return count == 1 ? "one guest" : "all " + count + " of you";
    }

    static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }
}
