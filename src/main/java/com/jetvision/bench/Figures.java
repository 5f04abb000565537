package com.jetvision.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Prints one JSON line a figure: the median of its rounds with their range. */
public final class Figures {
    private static final PrintStream OUT = System.out;
    private final String bench;

    Figures(String bench) {
        this.bench = bench;
    }

    /** Answers the median, so that ratios can be made of it. */
    public double report(String figure, String unit, double... rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        var line = new LinkedHashMap<String, Object>();
        line.put("bench", bench);
        line.put("figure", figure);
        line.put("unit", unit);
        line.put("median", round(median));
        line.put("min", round(sorted[0]));
        line.put("max", round(sorted[sorted.length - 1]));
        OUT.println(JsonMapper.shared().writeValueAsString(line));
        return median;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
