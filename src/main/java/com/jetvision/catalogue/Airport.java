package com.jetvision.catalogue;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An airport as people speak of it.
 *
 * @param region ISO 3166-2, such as {@code US-NJ}
 * @param country ISO 3166-1, two letters
 */
public record Airport(
        AirportId id,
        @Nullable String icao,
        @Nullable String iata,
        @Nullable String faa,
        String name,
        String city,
        String region,
        String country,
        double lat,
        double lon,
        ZoneId zone) {

    /** The code to show: ICAO, or where there is none IATA, or the FAA's. */
    public String code() {
        if (icao != null) {
            return icao;
        }
        return iata != null ? iata : faa != null ? faa : name;
    }

    /** {@code Aspen, CO} within the United States and Canada, {@code London, United Kingdom} elsewhere. */
    public String place() {
        var where = country.equals("US") || country.equals("CA") ? region.substring(region.indexOf('-') + 1) : land();
        return city.isBlank() ? where : city + ", " + where;
    }

    /** The name without the words that every airport bears: {@code Teterboro}, {@code Los Angeles}. */
    public String shortName() {
        var bare = name.replaceAll(
                " (Regional |Municipal |County |Executive |Private )*(International |Intl )?(Airport|Field)\\b.*$", "");
        return bare.isBlank() ? name : bare;
    }

    String land() {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }
}
