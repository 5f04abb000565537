package com.jetvision.prices;

/** What an operator's line pays for. The code is the one in {@code quote_lines}. */
public enum LineKind {
    BASE,
    FUEL,
    FEE,
    /** Tax that the operator has already charged: passed on as it is, without margin. */
    TAX,
    OTHER;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static LineKind ofCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
