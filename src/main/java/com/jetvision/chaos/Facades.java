package com.jetvision.chaos;

import com.jetvision.JetvisionApplication;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The application inside this process, its workers standing still: for setting up, and for racing verbs by hand. */
record Facades(ConfigurableApplicationContext context) implements AutoCloseable {
    static Facades open(NodeSettings settings, String name) {
        Map<String, Object> properties = Map.of(
                "server.port",
                0,
                "jetvision.home",
                settings.home().toString(),
                "jetvision.secret-key",
                settings.secretKey(),
                "jetvision.db.url",
                settings.databaseUrl() + "?ApplicationName=" + name,
                "jetvision.db.user",
                "postgres",
                "jetvision.db.password",
                "",
                "jetvision.jobs.enabled",
                "false",
                "spring.main.lazy-initialization",
                "true");
        return new Facades(new SpringApplicationBuilder(JetvisionApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .initializers(application -> application
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("chaos", properties)))
                .run());
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
