package com.jetvision.documents.papers;

import java.util.List;

/** What the price covers, what it does not, and a sentence below the price table (may be empty). */
public record PaperScope(List<String> included, List<String> notIncluded, String note) {
    public PaperScope {
        included = List.copyOf(included);
        notIncluded = List.copyOf(notIncluded);
    }

    /** What every charter of the house covers. */
    public static PaperScope usual() {
        return new PaperScope(
                List.of(
                        "Aircraft, two pilots, fuel and positioning",
                        "Landing, handling and parking at all airports",
                        "Federal excise tax and segment fees",
                        "Snacks and beverages on board"),
                List.of("De-icing, if the weather asks for it", "Ground transport, arranged on request"),
                "The price is firm for the stated itinerary. Federal taxes are those in force on the day of payment."
                        + " De-icing, changes of itinerary and ground transport, if any, are invoiced after the flight at cost.");
    }
}
