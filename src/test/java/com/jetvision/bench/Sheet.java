package com.jetvision.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What was measured, round by round, until it is reported. */
final class Sheet {
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    void put(String figure, double value) {
        figures.computeIfAbsent(figure, key -> new ArrayList<>()).add(value);
    }

    double[] of(String figure) {
        return Objects.requireNonNull(figures.get(figure), figure).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** Of what was measured in the same round: the machine is not the same in another. */
    double[] ratio(String figure, String to) {
        var above = of(figure);
        var below = of(to);
        return IntStream.range(0, above.length)
                .mapToDouble(i -> above[i] / below[i])
                .toArray();
    }
}
