package com.jetvision.catalogue;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real reference data, without a database. */
public final class AirportsOfTheCsv {
    private static final List<AirportEntry> ENTRIES = entries();
    static final AirportIndex INDEX = new AirportIndex(ENTRIES);

    private AirportsOfTheCsv() {}

    public static Airports airports() {
        return new Airports(new AirportTable(mock(JdbcClient.class)) {
            @Override
            List<AirportEntry> read() {
                return ENTRIES;
            }
        });
    }

    public static Airport airport(String code) {
        return INDEX.byCode(code).orElseThrow();
    }

    private static List<AirportEntry> entries() {
        var file = AirportsOfTheCsv.class.getResourceAsStream("/db/reference/airports.csv");
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return rows.stream().map(AirportsOfTheCsv::entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AirportEntry entry(CSVRecord row) {
        var airport = new Airport(
                new AirportId(UUID.nameUUIDFromBytes(row.get("icao").getBytes(StandardCharsets.UTF_8))),
                row.get("icao"),
                orNull(row.get("iata")),
                orNull(row.get("faa_lid")),
                row.get("name"),
                row.get("municipality"),
                row.get("region"),
                row.get("country"),
                Double.parseDouble(row.get("latitude_deg")),
                Double.parseDouble(row.get("longitude_deg")),
                ZoneId.of(row.get("time_zone")));
        var former = row.get("icao").equals("KPBI") ? List.of("KDJT") : List.<String>of();
        return AirportEntry.of(airport, row.get("size").equals("large"), former, row.get("keywords"));
    }

    private static @Nullable String orNull(String code) {
        return code.isBlank() ? null : code;
    }
}
