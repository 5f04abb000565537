package com.jetvision.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One request on its way through the router, with the parts its path template left open. */
record Call(HttpExchange exchange, List<String> parts) {
    private static final int MOST_BYTES = 1 << 20;

    String part(int index) {
        return parts.get(index);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    boolean hasQuery(String name) {
        var query = exchange.getRequestURI().getRawQuery();
        return query != null
                && Arrays.stream(query.split("&")).anyMatch(pair -> pair.equals(name) || pair.startsWith(name + "="));
    }

    /** One value of the query, or an empty text. */
    String query(String name) {
        var query = exchange.getRequestURI().getRawQuery();
        return Arrays.stream((query == null ? "" : query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(name))
                .map(pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    JsonNode json() {
        if (!header("Content-Type").orElse("").startsWith("application/json"))
            throw new Refusal(415, "ERR_INPUT_GENERIC_INVALID", "Send application/json.", "");
        return Json.parse(body());
    }

    /** A posted form with the first value of each field; to be read once. */
    Map<String, String> form() {
        return Arrays.stream(new String(body(), StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)
                                .strip(),
                        (first, later) -> first));
    }

    /** All values of one field of a posted form; to be read once. */
    List<String> formValues(String name) {
        return Arrays.stream(new String(body(), StandardCharsets.UTF_8).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && pair[0].equals(name))
                .map(pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8))
                .toList();
    }

    private byte[] body() {
        try {
            var bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES)
                throw new Refusal(413, "ERR_INPUT_GENERIC_INVALID", "The body is larger than 1 MiB.", "");
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
