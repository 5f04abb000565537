package com.jetvision.bench;

import com.jetvision.catalogue.Airports;
import java.util.List;

/** How many airport look-ups a second as an agent types, over the whole reference table, on one thread. */
class AirportsBench implements Bench.Benchmark {
    private static final List<String> TYPED =
            List.of("new york", "a", "san", "london heathrow", "xyzzy", "teb", "international airport");
    private static final int TIMES = 200;
    private static final int OFFERED = 20;

    @Override
    public void run(Figures figures, Options options) throws Exception {
        int rounds = options.rounds();
        try (var app = BenchApplication.start()) {
            var airports = app.bean(Airports.class);
            lookUp(airports); // warm-up
            var perSecond = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                perSecond[round] = Stopwatch.perSecond(TYPED.size() * TIMES, () -> lookUp(airports));
            }
            figures.report("look_up", "1/s", perSecond);
        }
    }

    private static void lookUp(Airports airports) {
        for (int i = 0; i < TIMES; i++) {
            TYPED.forEach(text -> airports.find(text, OFFERED));
        }
    }
}
