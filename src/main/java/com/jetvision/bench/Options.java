package com.jetvision.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is asked of a run: names of benchmarks, and {@code --rounds=3}, {@code --held=60s}, {@code --quick}.
 *
 * @param names none for all
 * @param held how long a benchmark of queues keeps somebody's transaction open
 * @param quick a tenth of the work in one round, to see that it runs: its figures mean nothing
 */
public record Options(List<String> names, int rounds, Duration held, boolean quick) {
    private static final int ROUNDS = 3;
    private static final Duration HELD = Duration.ofSeconds(60);

    /** Throws with a sentence for an option that there is not. */
    static Options of(String... words) {
        var names = new ArrayList<String>();
        boolean quick = List.of(words).contains("--quick");
        int rounds = quick ? 1 : ROUNDS;
        var held = quick ? HELD.dividedBy(10) : HELD;
        for (var word : words) {
            if (word.startsWith("--rounds=")) {
                rounds = Integer.parseInt(word.substring(word.indexOf('=') + 1));
            } else if (word.startsWith("--held=")) {
                held = Duration.parse(
                        "PT" + word.substring(word.indexOf('=') + 1).toUpperCase(Locale.ROOT));
            } else if (!word.startsWith("--")) {
                names.add(word);
            } else if (!word.equals("--quick")) {
                throw new IllegalArgumentException(
                        "There is no option " + word + "; there are --rounds=3, --held=60s and --quick");
            }
        }
        return new Options(List.copyOf(names), rounds, held, quick);
    }

    /** So many, or a tenth when it is to be quick. */
    public int times(int many) {
        return quick ? many / 10 : many;
    }
}
