package com.jetvision.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One embedded PostgreSQL per test run, with durability off, for the application to migrate. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("The embedded PostgreSQL did not start", e);
        }
    }

    static DataSource ownerDataSource() {
        return POSTGRES.getPostgresDatabase();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of(Map.of(
                            "jetvision.db.url", POSTGRES.getJdbcUrl("postgres", "postgres"),
                            "jetvision.db.user", "postgres",
                            "jetvision.db.password", "",
                            "jetvision.jobs.enabled", "false",
                            "jetvision.home",
                                    Files.createTempDirectory("jetvision-test").toString()))
                    .applyTo(context);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
