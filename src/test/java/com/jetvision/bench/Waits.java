package com.jetvision.bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How long each of many waited, in milliseconds. */
record Waits(double[] sorted) {
    static Waits ofNanos(long[] nanos) {
        return of(Arrays.stream(nanos).mapToDouble(one -> one / 1e6));
    }

    static Waits of(DoubleStream millis) {
        return new Waits(millis.sorted().toArray());
    }

    /** What so many of a hundred did not exceed. */
    double percentile(int hundredth) {
        return sorted[Math.min(sorted.length - 1, sorted.length * hundredth / 100)];
    }
}
