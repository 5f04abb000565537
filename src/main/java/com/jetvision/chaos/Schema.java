package com.jetvision.chaos;

import com.jetvision.catalogue.ReferenceData;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings an empty database to the schema, as the application does when it starts. */
final class Schema {
    private Schema() {}

    static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .locations("classpath:db/migration")
                .javaMigrations(new ReferenceData())
                .placeholders(Map.of("appPassword", "any", "servicePassword", "any")) // each process sets its own
                .load()
                .migrate();
    }
}
