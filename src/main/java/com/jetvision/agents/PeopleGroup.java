package com.jetvision.agents;

/** How the list of people may be narrowed; the condition is SQL over iso_agents. */
public enum PeopleGroup {
    ALL("all", "true"),
    ONBOARDING("onboarding", "is_active and onboarding_status <> 'completed'"),
    ACTIVE("active", "is_active and onboarding_status = 'completed'"),
    LEFT("left", "not is_active");

    private final String code;
    private final String condition;

    PeopleGroup(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    public String code() {
        return code;
    }

    String condition() {
        return condition;
    }
}
