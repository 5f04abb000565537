package com.jetvision.prices;

import org.jspecify.annotations.Nullable;

/**
 * Where a leg begins or ends, as far as tax asks.
 *
 * @param code what people call it: KTEB
 * @param country ISO 3166-1: US
 * @param region ISO 3166-2: US-HI
 */
public record PricePlace(
        String code, String country, @Nullable String region) {
    /** The States and the District; Puerto Rico and the other possessions have country codes of their own. */
    boolean inUnitedStates() {
        return country.equals("US");
    }

    boolean inAlaskaOrHawaii() {
        return "US-AK".equals(region) || "US-HI".equals(region);
    }

    boolean inCanadaOrMexico() {
        return country.equals("CA") || country.equals("MX");
    }
}
