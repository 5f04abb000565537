package com.jetvision.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/** Runs the benchmarks named, or all. */
public final class Bench {
    private static final int ROUNDS = 3;

    /** One benchmark; runs its rounds interleaved with whatever it compares itself to. */
    public interface Benchmark {
        void run(Figures figures, int rounds) throws Exception;
    }

    private Bench() {}

    public static void main(String[] names) throws Exception {
        Map<String, Benchmark> known = new LinkedHashMap<>();
        known.put("prices", new PricesBench());
        known.put("airports", new AirportsBench());
        known.put("jobs", new JobsBench());
        // those that compare themselves to others' libraries lie among the tests
        ServiceLoader.load(Benchmark.class).forEach(one -> known.put(nameOf(one), one));
        var wanted = names.length == 0 ? known.keySet() : Arrays.asList(names);
        for (var name : wanted) {
            var benchmark = known.get(name);
            if (benchmark == null) {
                System.err.println("There is no benchmark '" + name + "'; there are " + known.keySet());
                System.exit(2);
                return;
            }
            benchmark.run(new Figures(name), ROUNDS);
        }
        System.exit(0);
    }

    private static String nameOf(Benchmark one) {
        return one.getClass().getSimpleName().replace("Bench", "").toLowerCase(Locale.ROOT);
    }
}
