package com.jetvision.emptylegs;

/** By what the list of matches is sorted. */
public enum MatchSort {
    /** The last found first. */
    FOUND("m.found_at desc"),
    PRICE("e.price nulls last, e.earliest_at"),
    DEPARTURE("e.earliest_at");

    private final String sql;

    MatchSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql + ", m.id";
    }
}
