package com.jetvision.sandbox;

import java.nio.charset.StandardCharsets;

/** Messages within an RFQ: reading them, and chat from the broker. */
final class MessageApi {
    private static final int MOST_BYTES = 5 * 1024;

    private final Marketplace marketplace;
    private final Resources resources;

    MessageApi(Marketplace marketplace, Resources resources) {
        this.marketplace = marketplace;
        this.resources = resources;
    }

    void on(Router router) {
        router.on("GET", "/api/tripmsgs/{id}", call -> message(200, call.part(0)));
        router.on("POST", "/api/tripmsgs/{rfqId}/chat", this::chat);
    }

    private Reply chat(Call call) {
        var text = Json.text(call.json(), "message");
        if (text.isBlank()) throw Refusal.invalid("message", "Write a message.");
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw Refusal.invalid("message", "A message has up to 5 KB.");
        return message(201, marketplace.chat(call.part(0), text).id());
    }

    private Reply message(int status, String id) {
        return Reply.data(status, marketplace.read(state -> resources.message(state, id)));
    }
}
