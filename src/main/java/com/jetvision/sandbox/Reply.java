package com.jetvision.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What goes back to the caller. */
record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {
    static Reply json(int status, Object value) {
        return new Reply(status, "application/json", Json.bytes(value), Map.of());
    }

    /** A success in Avinode's envelope. */
    static Reply data(int status, Object value) {
        var meta = Map.of("errors", List.of(), "warnings", List.of(), "infos", List.of());
        return json(status, Json.object("meta", meta, "data", value));
    }

    static Reply html(int status, String page) {
        return new Reply(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Reply asset(String contentType, byte[] bytes) {
        return new Reply(200, contentType, bytes, Map.of("Cache-Control", "no-cache"));
    }

    static Reply seeOther(String path) {
        return new Reply(303, "text/plain", new byte[0], Map.of("Location", path));
    }

    Reply withBody(byte[] other) {
        return new Reply(status, contentType, other, headers);
    }

    Reply with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, contentType, body, Map.copyOf(more));
    }
}
