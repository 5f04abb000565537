package com.jetvision.operators;

/** By what the list of operators is sorted. */
public enum OperatorSort {
    /** Preferred ones first. */
    STANDING("o.is_active desc, o.is_preferred_partner desc, lower(o.company_name)"),
    NAME("lower(o.company_name)"),
    RATING("o.operator_rating desc nulls last, lower(o.company_name)"),
    FLEET("o.fleet_size desc nulls last, lower(o.company_name)"),
    HEARD("o.last_synced_at desc nulls last");

    private final String sql;

    OperatorSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql + ", o.id";
    }
}
