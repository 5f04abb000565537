package com.jetvision.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings the tables of airports and aircraft types up to the files in db/reference; runs again whenever a file changed. */
@Component
public class ReferenceData implements JavaMigration {
    private static final List<ReferenceFile> FILES = List.of(
            ReferenceFile.AIRPORTS,
            ReferenceFile.AIRPORT_ALIASES,
            ReferenceFile.AIRCRAFT_TYPES,
            ReferenceFile.AIRCRAFT_TYPE_ALIASES);

    /** No version: to Flyway this is a repeatable migration. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "Reference data";
    }

    @Override
    public Integer getChecksum() {
        var sum = new CRC32();
        for (var file : FILES) {
            sum.update(bytesOf(file));
        }
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (var file : FILES) {
            load(file, context.getConnection());
        }
    }

    /** Rows that are no longer in the file stay, because requests may refer to them. */
    private static void load(ReferenceFile file, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table incoming (%s) on commit drop".formatted(file.columns()));
            copy(file, connection);
            statement.execute(file.upsert());
            statement.execute("drop table incoming");
        }
    }

    private static void copy(ReferenceFile file, Connection connection) throws SQLException {
        try (var bytes = new ClassPathResource(file.path()).getInputStream()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming from stdin (format csv, header true)", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(ReferenceFile file) {
        try {
            return new ClassPathResource(file.path()).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
