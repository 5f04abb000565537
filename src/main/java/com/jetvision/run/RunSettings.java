package com.jetvision.run;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The environment of {@code ./jetvision run}, each variable with its default. */
record RunSettings(Map<String, String> environment) {
    static RunSettings fromEnvironment() {
        return new RunSettings(System.getenv());
    }

    int port() {
        return number("JETVISION_PORT", 8080);
    }

    int sandboxPort() {
        return number("JETVISION_SANDBOX_PORT", 8090);
    }

    Path home() {
        return Path.of(text("JETVISION_HOME").orElse("var")).toAbsolutePath().normalize();
    }

    Optional<String> databaseUrl() {
        return text("JETVISION_DB_URL");
    }

    Optional<String> smtpHost() {
        return text("JETVISION_SMTP_HOST");
    }

    int smtpPort() {
        return number("JETVISION_SMTP_PORT", 25);
    }

    boolean demo() {
        return text("JETVISION_DEMO").map(Boolean::parseBoolean).orElse(true);
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }
}
