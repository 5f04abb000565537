package com.jetvision.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application at a database of its own in the tests' PostgreSQL. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final PostgresForTests.Database DATABASE = PostgresForTests.fresh();

    static DataSource ownerDataSource() {
        return DATABASE.owner();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of(Map.of(
                            "jetvision.db.url", DATABASE.url(),
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
