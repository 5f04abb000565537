package com.jetvision.sandbox;

import com.jetvision.sandbox.Setting.Authentication;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Subscribing to webhooks: made, listed, changed and switched off; never deleted. */
final class SettingsApi {
    private final Book book;

    SettingsApi(Book book) {
        this.book = book;
    }

    void on(Router router) {
        router.on("GET", "/api/webhooks/settings", call -> Reply.data(200, list()));
        router.on(
                "POST",
                "/api/webhooks/settings",
                call -> Reply.data(201, make(call.json()).toJson()));
        router.on(
                "PUT",
                "/api/webhooks/settings/{id}",
                call -> Reply.data(200, change(call.part(0), call.json()).toJson()));
    }

    private List<Object> list() {
        return book.read(state -> state.settings().values().stream()
                .map(setting -> (Object) setting.toJson())
                .toList());
    }

    private Setting make(JsonNode body) {
        return book.write(state -> {
            var id = "whs-" + (1583 + state.settings().size());
            var blank = new Setting(id, "", "", true, "", "", Authentication.NONE, List.of());
            var made = read(body, blank);
            state.settings().put(id, made);
            return made;
        });
    }

    private Setting change(String id, JsonNode body) {
        return book.write(state -> {
            var known = state.settings().get(id);
            if (known == null) throw Refusal.notFound("webhook setting " + id);
            var changed = read(body, known);
            state.settings().put(id, changed);
            return changed;
        });
    }

    /** What the body leaves out stays as it was. */
    private static Setting read(JsonNode body, Setting before) {
        var target = body.has("targetURI") ? target(Json.text(body, "targetURI")) : before.targetURI();
        if (target.isEmpty()) throw Refusal.invalid("targetURI", "Where shall notifications go?");
        return new Setting(
                before.id(),
                target,
                body.has("displayName") ? Json.text(body, "displayName") : before.displayName(),
                body.path("active").asBoolean(before.active()),
                body.has("clientIdentifier") ? Json.text(body, "clientIdentifier") : before.clientIdentifier(),
                body.has("clientSecret") ? Json.text(body, "clientSecret") : before.clientSecret(),
                body.has("clientAuthenticationType")
                        ? authentication(Json.text(body, "clientAuthenticationType"))
                        : before.authentication(),
                body.has("eventTypes") ? types(body.path("eventTypes")) : before.eventTypes());
    }

    private static String target(String text) {
        try {
            var scheme = String.valueOf(URI.create(text).getScheme());
            if (scheme.equals("https") || scheme.equals("http")) return text;
        } catch (IllegalArgumentException noAddress) {
            throw Refusal.invalid("targetURI", "This is no address.");
        }
        throw Refusal.invalid("targetURI", "Use https.");
    }

    private static Authentication authentication(String name) {
        return Arrays.stream(Authentication.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("clientAuthenticationType", "NONE, BASIC or PREEMPTIVE_BASIC."));
    }

    private static List<String> types(JsonNode names) {
        var types = names.values().stream().map(name -> name.stringValue("")).toList();
        for (var type : types)
            if (!Setting.EVENT_TYPES.contains(type))
                throw Refusal.invalid("eventTypes", "There is no \"" + type + "\".");
        return types;
    }
}
