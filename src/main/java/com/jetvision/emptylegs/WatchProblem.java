package com.jetvision.emptylegs;

/** One reason why a watch cannot begin yet, as a sentence that says what to do. */
public record WatchProblem(Field field, String sentence) {
    /** What on the form it is about. */
    public enum Field {
        FROM,
        TO,
        FIRST_DAY,
        LAST_DAY,
        PASSENGERS,
        PRICE_CAP
    }
}
