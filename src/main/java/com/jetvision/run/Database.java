package com.jetvision.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The database of a run: given by the environment, or embedded, its data under the home folder. */
record Database(String url, String user, String password, Closeable server) {
    static Database of(RunSettings settings) throws IOException {
        var given = settings.databaseUrl();
        if (given.isPresent()) {
            var user = settings.text("JETVISION_DB_USER", "jetvision");
            return new Database(given.get(), user, settings.text("JETVISION_DB_PASSWORD", ""), () -> {});
        }
        return embedded(settings.home().resolve("postgres"));
    }

    private static Database embedded(Path folder) throws IOException {
        Files.createDirectories(folder);
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on") // the embedded server's own defaults forget what was acknowledged
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "UTC")
                .start();
        return new Database(
                "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()), "postgres", "", server);
    }
}
