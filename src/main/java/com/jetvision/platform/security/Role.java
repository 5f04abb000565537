package com.jetvision.platform.security;

/** What an actor may do. The code is the seeds' user_role, and what row security reads from {@code app.role}. */
public enum Role {
    ADMIN("admin"),
    AGENT("iso_agent"),
    OPERATOR("operator"),
    /** Background work, and public pages once their token is known good. */
    MACHINE("machine"),
    /** Nobody is signed in: sees no row. */
    VISITOR("visitor");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String authority() {
        return "ROLE_" + name();
    }

    public static Role ofCode(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("Unknown role " + code);
    }
}
