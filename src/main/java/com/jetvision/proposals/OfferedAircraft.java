package com.jetvision.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The aircraft of an option as the client may see it: no tail, no operator.
 *
 * @param rangeNm the type's range, null where the type is not in the catalogue
 */
public record OfferedAircraft(
        String type,
        String category,
        @Nullable Integer year,
        int seats,
        List<String> amenities,
        List<String> safety,
        @Nullable Integer rangeNm) {
    public OfferedAircraft {
        amenities = List.copyOf(amenities);
        safety = List.copyOf(safety);
    }
}
