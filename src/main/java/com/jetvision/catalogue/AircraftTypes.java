package com.jetvision.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The aircraft types that are chartered, by category and name; read once, on first use. */
@Service
public class AircraftTypes {
    private final JdbcClient jdbc;
    private volatile @Nullable List<AircraftType> all;

    AircraftTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From small categories to large, by name within each. */
    public List<AircraftType> all() {
        var loaded = all;
        if (loaded == null) {
            loaded = read();
            all = loaded;
        }
        return loaded;
    }

    public List<AircraftType> byCategory(AircraftCategory category) {
        return all().stream().filter(type -> type.category() == category).toList();
    }

    /** By name or ICAO designator, however it is written; the first that begins so, where several do. */
    public Optional<AircraftType> find(String text) {
        var wanted = PlainText.of(text);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return all().stream()
                .filter(type -> wanted.equals(PlainText.of(type.name()))
                        || (type.icao() != null && wanted.equals(PlainText.of(type.icao()))))
                .findFirst()
                .or(() -> all().stream()
                        .filter(type -> PlainText.of(type.name()).contains(wanted))
                        .findFirst());
    }

    private List<AircraftType> read() {
        return jdbc.sql("select * from aircraft_types order by name").query((row, number) -> type(row)).list().stream()
                .sorted(Comparator.comparing(AircraftType::category))
                .toList();
    }

    private static AircraftType type(ResultSet row) throws SQLException {
        return new AircraftType(
                row.getString("name"),
                row.getString("icao_designator"),
                AircraftCategory.of(row.getString("category")).orElseThrow(),
                row.getInt("seats_typical"),
                row.getInt("seats_max"),
                row.getInt("range_nm"),
                row.getInt("cruise_kt"));
    }
}
