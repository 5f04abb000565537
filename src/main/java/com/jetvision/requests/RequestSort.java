package com.jetvision.requests;

/** By what a list is sorted. */
public enum RequestSort {
    /** What happened last; the usual order, newest first. */
    ACTIVITY("r.last_activity_at"),
    CLIENT("lower(" + RequestQueries.CLIENT_NAME + ")"),
    DEPARTURE("coalesce(first.departure_at, r.departure_date::timestamptz)"),
    QUOTES("r.quotes_received");

    private final String sql;

    RequestSort(String sql) {
        this.sql = sql;
    }

    String sql(boolean descending) {
        return sql + (descending ? " desc nulls last" : " asc nulls last") + ", r.id desc";
    }
}
