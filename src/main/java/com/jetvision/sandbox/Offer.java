package com.jetvision.sandbox;

import java.math.BigDecimal;
import java.util.Map;

/** One operator's tail for a trip with the marketplace's estimate, and how that operator will answer when asked. */
record Offer(
        Operator operator,
        AircraftType type,
        String tail,
        int yearOfMake,
        boolean fuelStop,
        BigDecimal estimate,
        boolean declines) {
    Offer declining() {
        return new Offer(operator, type, tail, yearOfMake, fuelStop, estimate, true);
    }

    /** How the aircraft stands in an event. */
    Map<String, Object> aircraft() {
        return Json.object(
                "type",
                type.name(),
                "tail",
                tail,
                "category",
                type.category(),
                "yearOfMake",
                yearOfMake,
                "seats",
                type.mostSeats(),
                "amenities",
                type.amenities());
    }
}
