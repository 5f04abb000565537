package com.jetvision.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all airports with their former codes. */
@Repository
class AirportTable {
    private static final String ALL = """
            select a.*, array(select f.code from airport_aliases f where f.airport_id = a.id) as former_codes
              from airports a""";
    private final JdbcClient jdbc;

    AirportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AirportEntry> read() {
        return jdbc.sql(ALL).query((row, number) -> entry(row)).list();
    }

    private static AirportEntry entry(ResultSet row) throws SQLException {
        var airport = new Airport(
                new AirportId(row.getObject("id", UUID.class)),
                text(row, "icao"),
                code(row, "iata"),
                code(row, "faa_lid"),
                row.getString("name"),
                text(row, "municipality"),
                text(row, "region"),
                text(row, "country"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                ZoneId.of(row.getString("time_zone")));
        var former = List.of((String[]) row.getArray("former_codes").getArray());
        return AirportEntry.of(airport, text(row, "size").equals("large"), former, row.getString("keywords"));
    }

    private static @Nullable String code(ResultSet row, String column) throws SQLException {
        var code = row.getString(column);
        return code == null || code.isBlank() ? null : code;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
