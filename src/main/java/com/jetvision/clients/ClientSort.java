package com.jetvision.clients;

/** By what the list is sorted. */
public record ClientSort(By by, boolean descending) {
    public static final ClientSort BY_NAME = new ClientSort(By.NAME, false);

    /** A column that can be sorted by, with its SQL. */
    public enum By {
        NAME("fold(coalesce(nullif(c.company_name, ''), c.contact_name))"),
        CONTACT("fold(c.contact_name)"),
        TERMS("c.payment_terms"),
        SINCE("c.created_at");

        private final String sql;

        By(String sql) {
            this.sql = sql;
        }
    }

    String sql() {
        return by.sql + (descending ? " desc" : "") + ", c.id";
    }
}
