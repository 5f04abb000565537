package com.jetvision.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the reference tables from the class path; a quoted value may hold commas and doubled quotes. */
final class Csv {
    private Csv() {}

    static List<List<String>> rows(String resource) {
        try (var in = Csv.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("The class path lacks " + resource);
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(Csv::values)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) value.append(line.charAt(++i));
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else value.append(c);
        }
        values.add(value.toString());
        return values;
    }
}
