package com.jetvision.requests;

/**
 * One reason why a draft cannot be submitted yet, as a sentence that says what to do.
 *
 * @param leg which leg, counted from 1; 0 when it is not about a leg
 */
public record RequestProblem(Field field, int leg, String sentence) {
    /** What on the form it is about. */
    public enum Field {
        CLIENT,
        LEGS,
        FROM,
        TO,
        DATE,
        TIME,
        PASSENGERS,
        AIRCRAFT,
        BUDGET,
        NEEDS
    }
}
