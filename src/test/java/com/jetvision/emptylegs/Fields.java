package com.jetvision.emptylegs;

import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.AirportId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A few airports for rules that need no database. */
final class Fields {
    static final Airport TETERBORO = airport("KTEB", 40.850, -74.061, "America/New_York");
    static final Airport WHITE_PLAINS = airport("KHPN", 41.067, -73.708, "America/New_York");
    static final Airport OPA_LOCKA = airport("KOPF", 25.907, -80.278, "America/New_York");
    static final Airport VAN_NUYS = airport("KVNY", 34.210, -118.490, "America/Los_Angeles");
    static final Airport LUTON = airport("EGGW", 51.875, -0.368, "Europe/London");

    private Fields() {}

    static Optional<Airport> byCode(String code) {
        return List.of(TETERBORO, WHITE_PLAINS, OPA_LOCKA, VAN_NUYS, LUTON).stream()
                .filter(airport -> airport.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    private static Airport airport(String icao, double lat, double lon, String zone) {
        var id = new AirportId(UUID.nameUUIDFromBytes(icao.getBytes(StandardCharsets.UTF_8)));
        return new Airport(id, icao, null, null, icao, icao, "", "US", lat, lon, ZoneId.of(zone));
    }
}
