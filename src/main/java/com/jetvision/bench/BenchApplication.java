package com.jetvision.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.jetvision.JetvisionApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The whole application on a fresh embedded PostgreSQL as durable as in production, its own workers standing still. */
public record BenchApplication(EmbeddedPostgres postgres, ConfigurableApplicationContext context)
        implements AutoCloseable {
    public static BenchApplication start(Class<?>... beans) throws IOException {
        return start(Map.of(), beans);
    }

    /** With settings of the application's besides. */
    public static BenchApplication start(Map<String, Object> more, Class<?>... beans) throws IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("track_commit_timestamp", "on") // so that one can say how long after a commit
                .start();
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                0,
                "jetvision.home",
                Files.createTempDirectory("jetvision-bench").toString(),
                "jetvision.db.url",
                "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()),
                "jetvision.db.user",
                "postgres",
                "jetvision.db.password",
                "",
                "jetvision.jobs.enabled",
                "false"));
        properties.putAll(more);
        var context = new SpringApplicationBuilder(JetvisionApplication.class)
                .sources(beans)
                .bannerMode(Banner.Mode.OFF)
                .initializers(application -> {
                    application.getBeanFactory().registerSingleton("testClasses", new TestClasses());
                    var sources = application.getEnvironment().getPropertySources();
                    sources.addFirst(new MapPropertySource("bench", properties));
                })
                .run();
        return new BenchApplication(postgres, context);
    }

    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() throws IOException {
        context.close();
        postgres.close();
    }
}
