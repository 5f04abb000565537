package com.jetvision.operators;

import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.Refused;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the house writes down of an operator. What is left empty follows what Avinode says, if it says it.
 *
 * @param country two letters of ISO 3166, or empty
 */
public record OperatorForm(
        String contactName,
        @Nullable EmailAddress contactEmail,
        @Nullable PhoneNumber contactPhone,
        String region,
        String country,
        String aocNumber,
        @Nullable Integer fleetSize,
        List<String> aircraftTypes,
        PreferredContact preferredContact,
        String notes) {
    private static final int LARGEST_FLEET = 5_000;
    private static final int MOST_NOTES = 10_000;

    public OperatorForm {
        contactName = contactName.strip();
        region = region.strip();
        country = country.strip().toUpperCase(Locale.ROOT);
        aocNumber = aocNumber.strip();
        notes = notes.strip();
        aircraftTypes = aircraftTypes.stream()
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
        requireCountry(country);
        requireFleet(fleetSize);
        if (notes.length() > MOST_NOTES) {
            throw new Refused("Notes hold at most %,d characters.", MOST_NOTES);
        }
    }

    /** Refused unless empty or a country's two letters. */
    public static void requireCountry(String country) {
        var code = country.strip().toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !List.of(Locale.getISOCountries()).contains(code)) {
            throw new Refused("\"%s\" is no country's two letters, such as US or GB.", country);
        }
    }

    public static void requireFleet(@Nullable Integer size) {
        if (size != null && (size < 0 || size > LARGEST_FLEET)) {
            throw new Refused("A fleet has 0 to %,d aircraft.", LARGEST_FLEET);
        }
    }
}
