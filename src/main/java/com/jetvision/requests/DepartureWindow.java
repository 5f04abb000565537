package com.jetvision.requests;

/** Within how many days a flight departs. */
public enum DepartureWindow {
    TODAY(1),
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final int days;

    DepartureWindow(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
