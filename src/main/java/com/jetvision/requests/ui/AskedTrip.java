package com.jetvision.requests.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.DraftLeg;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trip that an address asks for; what cannot be read in it is left to be typed. */
final class AskedTrip {
    private AskedTrip() {}

    static DraftForm of(AddressQuery address) {
        var leg = new DraftLeg(
                address.get("from"),
                address.get("to"),
                day(address.get("day")),
                null,
                number(address.get("passengers")));
        return DraftForm.EMPTY
                .withTrip(DraftForm.EMPTY.type(), List.of(leg))
                .withAircraft(AircraftCategory.of(address.get("category")).orElse(null), null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,2}") ? Integer.valueOf(text) : null;
    }
}
