package com.jetvision.conversations;

/** On whose behalf something was said. */
public enum Side {
    HOUSE("iso_agent"),
    OPERATOR("operator"),
    ASSISTANT("ai_assistant"),
    /** Nobody said it: it happened. */
    SYSTEM("system");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Side ofCode(String code) {
        for (var side : values()) {
            if (side.code.equals(code)) {
                return side;
            }
        }
        throw new IllegalArgumentException("Unknown sender type " + code);
    }
}
