package com.jetvision.clients;

/** A standing cut of the list; the condition is SQL over client_profiles. */
public enum ClientGroup {
    ALL("all", "All", "c.is_active"),
    VIP("vip", "VIP", "c.is_active and c.is_vip"),
    HOLD("hold", "Hold", "c.is_active and c.credit_status = 'hold'"),
    ARCHIVED("archived", "Archived", "not c.is_active");

    private final String code;
    private final String label;
    private final String condition;

    ClientGroup(String code, String label, String condition) {
        this.code = code;
        this.label = label;
        this.condition = condition;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }
}
