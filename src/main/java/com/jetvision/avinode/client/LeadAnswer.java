package com.jetvision.avinode.client;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who asked for a flight on a page of ours at Avinode. */
public record LeadAnswer(
        String id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        List<Segment> segments,
        @Nullable String message,
        JsonNode raw) {

    static LeadAnswer read(Fields lead) {
        var contact = lead.at("contact").present() ? lead.at("contact") : lead;
        var name = contact.text("firstName").orElse("") + " "
                + contact.text("lastName").orElse("");
        return new LeadAnswer(
                lead.requiredId("id"),
                name.isBlank() ? contact.text("name").orElse("Unknown") : name.strip(),
                contact.text("email").orElse(null),
                contact.text("phone").orElse(null),
                lead.items("segments")
                        .flatMap(one -> Segment.read(one).stream())
                        .toList(),
                lead.text("message").orElse(null),
                lead.node());
    }
}
