package com.jetvision.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long and how hard, from the environment and the command line.
 *
 * @param asked how long the damage goes on in each scenario; null leaves it to the scenario
 * @param rate posts a second
 * @param light how many in a hundred are events that are only filed, as most of a marketplace's news are
 */
record Options(List<String> names, long seed, @Nullable Duration asked, int rate, int light) {
    private static final int RATE = 200;
    private static final int LIGHT = 80;

    /** {@code R1 R3 --seed=7 --seconds=60 --rate=300 --light=80}; JETVISION_CHAOS_SEED, _SECONDS, _RATE, _LIGHT. */
    static Options of(String[] arguments, Map<String, String> environment) {
        var names = new ArrayList<String>();
        long seed = number(environment, "SEED", System.nanoTime() % 1_000_000);
        long seconds = number(environment, "SECONDS", 0);
        long rate = number(environment, "RATE", RATE);
        long light = number(environment, "LIGHT", LIGHT);
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            switch (parts[0]) {
                case "--seed" -> seed = Long.parseLong(parts[1]);
                case "--seconds" -> seconds = Long.parseLong(parts[1]);
                case "--rate" -> rate = Long.parseLong(parts[1]);
                case "--light" -> light = Long.parseLong(parts[1]);
                default -> names.add(argument);
            }
        }
        return new Options(
                List.copyOf(names),
                Math.abs(seed),
                seconds == 0 ? null : Duration.ofSeconds(seconds),
                Math.toIntExact(rate),
                Math.toIntExact(Math.clamp(light, 0, 99)));
    }

    private static long number(Map<String, String> environment, String name, long otherwise) {
        var given = environment.get("JETVISION_CHAOS_" + name);
        return given == null || given.isBlank() ? otherwise : Long.parseLong(given);
    }

    Options within(Duration usual) {
        return new Options(names, seed, length(usual), rate, light);
    }

    private Duration length(Duration usual) {
        return asked == null ? usual : asked;
    }

    Duration length() {
        return length(Duration.ofMinutes(1));
    }

    int posts() {
        return rate * Math.toIntExact(length().toSeconds());
    }
}
