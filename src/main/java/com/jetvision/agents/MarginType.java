package com.jetvision.agents;

/** How a margin is reckoned. */
public enum MarginType {
    PERCENTAGE("percentage"),
    FIXED("fixed");

    private final String code;

    MarginType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static MarginType ofCode(String code) {
        for (var type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Unknown margin type " + code);
    }
}
