package com.jetvision.rates;

/** What a rate is for. The code is the one in {@code tax_rates}. */
public enum RateCode {
    /** Percentage tax on air transportation, 26 USC 4261(a). */
    FET_PERCENT("fet_percent", "federal excise tax"),
    /** Domestic segment, per passenger and segment, 26 USC 4261(b). */
    SEGMENT_FEE("segment_fee", "segment fee"),
    /** International facilities, per passenger each way, 26 USC 4261(c)(1). */
    INTERNATIONAL_HEAD("intl_head", "international head tax"),
    /** Reduced rate for departures between Alaska or Hawaii and elsewhere in the US, 26 USC 4261(c)(3). */
    ALASKA_HAWAII_HEAD("hawaii_alaska_head", "Alaska and Hawaii departure tax");

    private final String code;
    private final String words;

    RateCode(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /** A share of the price; all others are an amount for each passenger. */
    public boolean isPercent() {
        return this == FET_PERCENT;
    }

    String unit() {
        return switch (this) {
            case FET_PERCENT -> "percent";
            case SEGMENT_FEE -> "per_passenger_segment";
            case INTERNATIONAL_HEAD, ALASKA_HAWAII_HEAD -> "per_passenger";
        };
    }

    /** As it stands inside a sentence. */
    public String words() {
        return words;
    }

    public static RateCode ofCode(String code) {
        for (var rate : values()) {
            if (rate.code.equals(code)) {
                return rate;
            }
        }
        throw new IllegalArgumentException("Unknown rate " + code);
    }
}
