package com.jetvision.platform.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAccessTest {
    @ParameterizedTest
    @ValueSource(strings = {"?user=postgres", "?ssl=true&user=postgres", "?password=secret"})
    void anAddressThatSignsInIsRefusedForItWouldBypassRowSecurity(String parameters) {
        assertThatThrownBy(() -> new DatabaseAccess(
                        "jdbc:postgresql://db/jetvision" + parameters, "owner", "secret", 1, 1, Duration.ofSeconds(1)))
                .hasMessageContaining("JETVISION_DB_USER");
    }
}
