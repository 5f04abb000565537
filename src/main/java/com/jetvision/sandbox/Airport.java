package com.jetvision.sandbox;

import static java.lang.Math.asin;
import static java.lang.Math.cos;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An airport of the reference table. */
record Airport(
        String icao,
        String iata,
        String name,
        String city,
        String country,
        double latitude,
        double longitude,
        ZoneId zone) {
    private static final double EARTH_RADIUS_NM = 3440.065;

    static Optional<Airport> byCode(String code) {
        return Optional.ofNullable(Known.BY_CODE.get(code));
    }

    static List<Airport> like(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return Known.BY_CODE.values().stream()
                .distinct()
                .filter(one -> (one.icao + " " + one.iata + " " + one.name + " " + one.city)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(Airport::icao))
                .limit(25)
                .toList();
    }

    static Airport of(String icao) {
        return byCode(icao).orElseThrow(() -> new IllegalArgumentException("No airport has the code " + icao));
    }

    int nauticalMilesTo(Airport other) {
        double a = pow(sin(toRadians(other.latitude - latitude) / 2), 2)
                + cos(toRadians(latitude))
                        * cos(toRadians(other.latitude))
                        * pow(sin(toRadians(other.longitude - longitude) / 2), 2);
        return (int) Math.round(2 * EARTH_RADIUS_NM * asin(sqrt(a)));
    }

    /** How people call the place: the field's own name without the word airport. */
    String shortName() {
        return name.replaceAll(
                "(?i) (regional |county |municipal |executive |international |metropolitan )*airport$", "");
    }

    private static final class Known {
        private static final Map<String, Airport> BY_CODE = load();

        private static Map<String, Airport> load() {
            Map<String, Airport> airports = new HashMap<>();
            for (var row : Csv.rows("/db/reference/airports.csv")) {
                var airport = new Airport(
                        row.get(0),
                        row.get(1),
                        row.get(3),
                        row.get(4),
                        row.get(6),
                        Double.parseDouble(row.get(7)),
                        Double.parseDouble(row.get(8)),
                        ZoneId.of(row.get(10)));
                airports.put(airport.icao, airport);
                if (!airport.iata.isEmpty()) airports.putIfAbsent(airport.iata, airport);
            }
            return Map.copyOf(airports);
        }
    }
}
