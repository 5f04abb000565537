package com.jetvision.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A charter type with what the marketplace needs to know of it. */
record AircraftType(
        String name, String category, int seats, int mostSeats, int rangeNm, int cruiseKt, BigDecimal hourlyRate) {
    /** The reference table ends at 25 seats; groups up to 50 fly on these. */
    private static final List<AircraftType> GROUP_TYPES = List.of(
            new AircraftType("Embraer 145LR", "Airliner", 50, 50, 1550, 450, new BigDecimal(6900)),
            new AircraftType("Boeing 737-700 VIP", "Airliner", 48, 60, 3000, 450, new BigDecimal(13500)));

    private static final BigDecimal RATE_OF_AN_AIRLINER = new BigDecimal(14500);

    private static final class Known {
        private static final List<AircraftType> ALL = Stream.concat(
                        Csv.rows("/db/reference/aircraft-types.csv").stream().map(AircraftType::from),
                        GROUP_TYPES.stream())
                .toList();
    }

    static List<AircraftType> all() {
        return Known.ALL;
    }

    private static AircraftType from(List<String> row) {
        return new AircraftType(
                row.get(0),
                row.get(2),
                Integer.parseInt(row.get(3)),
                Integer.parseInt(row.get(4)),
                Integer.parseInt(row.get(5)),
                Integer.parseInt(row.get(6)),
                row.get(7).isEmpty() ? RATE_OF_AN_AIRLINER : new BigDecimal(row.get(7)));
    }

    /** Whether it flies this far without a stop and with reserves. */
    boolean reaches(int nauticalMiles) {
        return nauticalMiles <= rangeNm * 0.9;
    }

    int minutesFor(int nauticalMiles) {
        return (int) Math.round(nauticalMiles * 1.05 / cruiseKt * 60) + 15;
    }

    List<String> amenities() {
        return switch (category) {
            case "Turbo prop", "Entry level jet (VLJ)" -> List.of("Air conditioning", "Refreshment drawer");
            case "Light jet", "Super light jet" -> List.of("Wi-Fi", "Enclosed lavatory", "Refreshment centre");
            case "Midsize jet", "Super midsize jet" ->
                List.of("Wi-Fi", "Enclosed lavatory", "Galley", "Stand-up cabin", "Pets welcome");
            case "Airliner" -> List.of("Galley", "Two lavatories", "Cabin crew of two");
            default -> List.of("Ka-band Wi-Fi", "Full galley", "Flight attendant", "Flat beds", "Two lavatories");
        };
    }
}
