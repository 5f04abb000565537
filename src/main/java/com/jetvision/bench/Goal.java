package com.jetvision.bench;

import java.util.function.DoublePredicate;

/** What a figure is to reach, in the words that are printed beside it. */
public record Goal(String words, DoublePredicate reached) {
    public static Goal atLeast(double least) {
        return new Goal(">= " + plain(least), value -> value >= least);
    }

    public static Goal below(double limit) {
        return new Goal("< " + plain(limit), value -> value < limit);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
