package com.jetvision.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints one JSON line a figure: the median of its rounds with their range, and the goal where there is one. */
public final class Figures {
    private static final PrintStream OUT = System.out;
    private final String bench;

    Figures(String bench) {
        this.bench = bench;
    }

    /** From now on only figures come on the standard output, which this class has taken; logs go to the other one. */
    static void keepStandardOutput() {
        System.setOut(System.err);
    }

    /** Answers the median, so that ratios can be made of it. */
    public double report(String figure, String unit, double... rounds) {
        var line = line(figure, unit, rounds);
        print(line);
        return median(rounds);
    }

    /** As {@link #report}, with what the median is to reach and whether it does. */
    public double judge(String figure, String unit, Goal goal, double... rounds) {
        var line = line(figure, unit, rounds);
        line.put("goal", goal.words());
        line.put("met", goal.reached().test(median(rounds)));
        print(line);
        return median(rounds);
    }

    /** Under which circumstances the figures that follow were measured. */
    public void note(String what, Object value) {
        var line = new LinkedHashMap<String, Object>();
        line.put("bench", bench);
        line.put("note", what);
        line.put("value", value);
        print(line);
    }

    private Map<String, Object> line(String figure, String unit, double... rounds) {
        var line = new LinkedHashMap<String, Object>();
        line.put("bench", bench);
        line.put("figure", figure);
        line.put("unit", unit);
        line.put("median", round(median(rounds)));
        line.put("min", round(Arrays.stream(rounds).min().orElseThrow()));
        line.put("max", round(Arrays.stream(rounds).max().orElseThrow()));
        return line;
    }

    private static void print(Map<String, Object> line) {
        OUT.println(JsonMapper.shared().writeValueAsString(line));
    }

    private static double median(double... rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
