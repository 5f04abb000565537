package com.jetvision.platform.ui;

/** One step on a way; the detail says who or when. */
public record Step(String label, String detail, State state) {
    /** Where a step stands. */
    public enum State {
        DONE,
        NOW,
        NEXT
    }
}
