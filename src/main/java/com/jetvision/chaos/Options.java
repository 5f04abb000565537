package com.jetvision.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long and how hard, from the environment and the command line.
 *
 * @param length of the damage in each scenario
 * @param rate posts a second
 */
record Options(List<String> names, long seed, Duration length, int rate) {
    private static final int RATE = 500;
    private static final Duration LENGTH = Duration.ofMinutes(2);

    /** {@code R1 R3 --seed=7 --seconds=60 --rate=300}; JETVISION_CHAOS_SEED, _SECONDS, _RATE. */
    static Options of(String[] arguments, Map<String, String> environment) {
        var names = new ArrayList<String>();
        long seed = number(environment, "SEED", System.nanoTime() % 1_000_000);
        long seconds = number(environment, "SECONDS", LENGTH.toSeconds());
        long rate = number(environment, "RATE", RATE);
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            switch (parts[0]) {
                case "--seed" -> seed = Long.parseLong(parts[1]);
                case "--seconds" -> seconds = Long.parseLong(parts[1]);
                case "--rate" -> rate = Long.parseLong(parts[1]);
                default -> names.add(argument);
            }
        }
        return new Options(List.copyOf(names), Math.abs(seed), Duration.ofSeconds(seconds), Math.toIntExact(rate));
    }

    private static long number(Map<String, String> environment, String name, long otherwise) {
        var given = environment.get("JETVISION_CHAOS_" + name);
        return given == null || given.isBlank() ? otherwise : Long.parseLong(given);
    }
}
