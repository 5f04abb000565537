package com.jetvision.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/** Runs the benchmarks named, or all. */
public final class Bench {
    /** One benchmark; runs its rounds interleaved with whatever it compares itself to. */
    public interface Benchmark {
        void run(Figures figures, Options options) throws Exception;
    }

    private Bench() {}

    public static void main(String[] words) throws Exception {
        Figures.keepStandardOutput();
        try {
            run(Options.of(words));
        } catch (IllegalArgumentException misspelt) {
            System.err.println(misspelt.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    private static void run(Options options) throws Exception {
        Map<String, Benchmark> known = new LinkedHashMap<>();
        known.put("prices", new PricesBench());
        known.put("airports", new AirportsBench());
        known.put("jobs", new JobsBench());
        // those that compare themselves to others' libraries lie among the tests
        ServiceLoader.load(Benchmark.class).forEach(one -> known.put(nameOf(one), one));
        var wanted = options.names().isEmpty() ? known.keySet() : options.names();
        for (var name : wanted) {
            var benchmark = known.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException("There is no benchmark '" + name + "'; there are " + known.keySet());
            }
            benchmark.run(new Figures(name), options);
        }
    }

    private static String nameOf(Benchmark one) {
        return one.getClass().getSimpleName().replace("Bench", "").toLowerCase(Locale.ROOT);
    }
}
