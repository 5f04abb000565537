package com.jetvision.prices;

/** What a line of the client's price is. */
public enum PriceLineKind {
    /** The charter flight: the operator's transportation lines and our margin in one figure. */
    FLIGHT(false),
    /** A service that is not transportation and is therefore stated apart. */
    EXTRA(false),
    /** Tax that stands inside the operator's price. */
    OPERATOR_TAX(true),
    FET(true),
    SEGMENT_FEE(true),
    INTERNATIONAL_HEAD(true),
    ALASKA_HAWAII_HEAD(true);

    private final boolean tax;

    PriceLineKind(boolean tax) {
        this.tax = tax;
    }

    public boolean isTax() {
        return tax;
    }
}
