package com.jetvision.avinode.client;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One flight of a trip: airports by ICAO code (or what Avinode has instead), time as the clock at the airport shows it. */
public record Segment(
        String from, String to, LocalDate date, @Nullable LocalTime time, int passengers) {

    /** Null where an answer leaves out what makes a segment. */
    static Optional<Segment> read(Fields segment) {
        var from = code(segment.at("startAirport"));
        var to = code(segment.at("endAirport"));
        var when = segment.at("dateTime");
        var local = when.text("date")
                .or(() -> segment.at("departureDateTime").text("dateTimeLocal").map(text -> text.split("T", 2)[0]));
        if (from.isEmpty() || to.isEmpty() || local.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Segment(
                from.get(),
                to.get(),
                date(segment, local.get()),
                when.text("time")
                        .filter(text -> text.matches("\\d\\d:\\d\\d(:\\d\\d)?"))
                        .map(LocalTime::parse)
                        .orElse(null),
                segment.number("paxCount").orElse(0)));
    }

    private static LocalDate date(Fields segment, String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException unreadable) {
            throw new Fields.Missing(segment.at("dateTime").path(), "is no date");
        }
    }

    static Optional<String> code(Fields airport) {
        return airport.text("icao")
                .or(() -> airport.text("faa"))
                .or(() -> airport.text("iata"))
                .or(() -> airport.text("unofficialICAO"));
    }

    /** Whether it is the same flight; a time that an answer leaves out is no difference. */
    public boolean matches(Segment other) {
        return from.equals(other.from)
                && to.equals(other.to)
                && date.equals(other.date)
                && (time == null || other.time == null || time.equals(other.time))
                && passengers == other.passengers;
    }
}
