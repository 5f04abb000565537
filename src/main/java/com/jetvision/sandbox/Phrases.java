package com.jetvision.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What operators write: beside a quote, unasked after it, and in reply to the broker's chat. */
final class Phrases {
    private static final List<String> WITH_A_QUOTE = List.of(
            "Wi-Fi on board, crew within duty limits. First come, first served.",
            "Aircraft is based nearby, so the schedule can move by two hours.",
            "Standard catering for all passengers is included.",
            "Subject to owner approval and slots.",
            "Newly refurbished cabin. We can hold it for four hours once you confirm interest.");
    private static final List<String> REMARKS = List.of(
            "How much luggage do the passengers bring? The hold takes about ten standard bags.",
            "Is the departure time firm? One hour earlier would save the crew an overnight.",
            "Do the passengers have a preference for catering? We order the evening before.",
            "We can offer a second aircraft of the same type if this one is taken.");

    private record Rule(Pattern about, String reply) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    "luggage|baggage|bags|ski|golf",
                    "That fits. Tell us of anything longer than two metres and we check the hold."),
            rule("wi-?fi|internet", "Yes, Wi-Fi works from gate to gate and is included in the price."),
            rule(
                    "pet|dog|cat",
                    "Pets are welcome in the cabin. We need the vaccination papers 24 hours before departure."),
            rule(
                    "cater|food|meal|drink|vegan",
                    "Noted for catering. Send us the menu wishes by the evening before and we price extras at cost."),
            rule(
                    "hold|option|reserve",
                    "We can hold the aircraft for four hours without obligation. After that it is first come, first served."),
            rule(
                    "time|depart|earlier|later|delay|schedule",
                    "The crew can move by up to two hours either way. Beyond that we have to look at duty limits."),
            rule("crew|pilot|captain", "Two captains, both with more than 3,000 hours, and trained every six months."),
            rule(
                    "safety|argus|wyvern|audit|insur",
                    "Our audit reports and the insurance certificate are on file. We can send both today."),
            rule(
                    "pay|wire|invoice|card",
                    "We ask for a wire 48 hours before departure. The invoice follows with the booking."),
            rule("thank", "You are welcome. The aircraft stays open until the quote ends."));
    private static final Pattern PRICE = words("discount|cheaper|lower|better price|best price|sharpen|reduce");

    private Phrases() {}

    static String withQuote(Dice dice) {
        return dice.pick(WITH_A_QUOTE);
    }

    static String remark(Dice dice) {
        return dice.pick(REMARKS);
    }

    static boolean asksForLess(String text) {
        return PRICE.matcher(text).find();
    }

    static String reply(String text, Rfq rfq) {
        if (asksForLess(text)) return aboutPrice(rfq);
        var replies = RULES.stream()
                .filter(rule -> rule.about.matcher(text).find())
                .map(Rule::reply)
                .limit(2)
                .collect(Collectors.joining(" "));
        return replies.isEmpty() ? other(rfq) : replies;
    }

    private static String aboutPrice(Rfq rfq) {
        var quote = rfq.quote();
        if (quote == null) return "Let us price the trip first, then we see what can be done.";
        if (quote.sharpened()) return "That was our best price. There is no more room in it.";
        return "We looked at it again and took four per cent off the flights. You have the new quote.";
    }

    private static String other(Rfq rfq) {
        return switch (rfq.status()) {
            case SENT -> "Thanks, we have your request and are checking aircraft and crew.";
            case QUOTED ->
                String.format(
                        Locale.ROOT,
                        "Thanks for the note. %s is ready to go; tell us what you need to decide.",
                        rfq.offer().tail());
            case DECLINED, CANCELLED -> "Sorry that this one did not work. Keep us in mind for the next trip.";
        };
    }

    private static Rule rule(String words, String reply) {
        return new Rule(words(words), reply);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(" + alternatives + ")", Pattern.CASE_INSENSITIVE);
    }
}
