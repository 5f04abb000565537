package com.jetvision.sandbox;

import java.util.List;
import java.util.Map;

/** An answer other than success, in Avinode's envelope of errors. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final String path;

    Refusal(int status, String code, String message, String path) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.path = path;
    }

    static Refusal notFound(String what) {
        return new Refusal(404, "NOT_FOUND", "There is no " + what + ".", "");
    }

    static Refusal invalid(String path, String message) {
        return new Refusal(422, "ERR_INPUT_GENERIC_INVALID", message, path);
    }

    int status() {
        return status;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    Reply reply() {
        var error =
                Json.object("title", title(), "code", code, "message", message(), "path", path.isEmpty() ? null : path);
        var meta = Map.of("errors", List.of(error), "warnings", List.of(), "infos", List.of());
        return Reply.json(status, Map.of("meta", meta));
    }

    private String title() {
        return switch (status) {
            case 400, 415, 422 -> "Invalid input";
            case 401 -> "Not authorized";
            case 404 -> "Not found";
            case 409 -> "Conflict";
            case 429 -> "Too many requests";
            default -> "Critical error";
        };
    }
}
