package com.jetvision.avinode.client;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A trip as Avinode has it.
 *
 * @param code the short id that people read there; webhooks name trips by it
 * @param search the deep link that opens the marketplace's search for it
 * @param segments none when Avinode took the trip without an itinerary, which it does without a word
 */
public record TripAnswer(
        String id,
        @Nullable String code,
        @Nullable String externalId,
        @Nullable URI search,
        @Nullable URI view,
        boolean canceled,
        List<Segment> segments,
        List<RfqAnswer> rfqs,
        List<String> messages,
        JsonNode raw) {

    static TripAnswer read(Fields trip) {
        return new TripAnswer(
                trip.requiredId("id"),
                trip.id("tripId").orElse(null),
                trip.text("externalTripId").orElse(null),
                link(trip, "searchInAvinode"),
                link(trip, "viewInAvinode"),
                trip.flag("canceled").orElse(false),
                trip.items("segments")
                        .flatMap(one -> Segment.read(one).stream())
                        .toList(),
                trip.items("rfqs").map(RfqAnswer::read).toList(),
                trip.links("tripmsgs"),
                trip.node());
    }

    private static @Nullable URI link(Fields trip, String action) {
        try {
            return trip.at("actions").at(action).text("href").map(URI::create).orElse(null);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** All its messages, those that only an RFQ names included. */
    public List<String> allMessages() {
        return Stream.concat(messages.stream(), rfqs.stream().flatMap(rfq -> rfq.messages().stream()))
                .distinct()
                .toList();
    }
}
