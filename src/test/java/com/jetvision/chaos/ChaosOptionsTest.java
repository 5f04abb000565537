package com.jetvision.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChaosOptionsTest {
    @Test
    void withoutAWordEachTestTakesTheTimeThatItNeeds() {
        var options = options();
        assertThat(options.names()).isEmpty();
        assertThat(options.within(Duration.ofMinutes(3)).length()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void whoSaysHowLongIsObeyedByAll() {
        var options = options("R1", "R3", "--seconds=20", "--seed=7", "--rate=300", "--light=95");
        assertThat(options.names()).containsExactly("R1", "R3");
        assertThat(options.seed()).isEqualTo(7);
        assertThat(options.light()).isEqualTo(95);
        assertThat(options.within(Duration.ofMinutes(3)).length()).isEqualTo(Duration.ofSeconds(20));
        assertThat(options.posts()).isEqualTo(6_000);
    }

    @Test
    void theEnvironmentSpeaksWhereTheCommandLineIsSilent() {
        var environment = Map.of("JETVISION_CHAOS_RATE", "50", "JETVISION_CHAOS_SECONDS", "5");
        var options = Options.of(new String[] {"--seconds=6"}, environment);
        assertThat(options.rate()).isEqualTo(50);
        assertThat(options.length()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void notAllEventsCanBeLight() {
        assertThat(options("--light=100").light()).isEqualTo(99);
    }

    @Test
    void lightEventsMakeThePartThatWasAskedFor() {
        for (int light : new int[] {50, 80, 95}) {
            int filed = Story.filedFor(light);
            assertThat(100.0 * filed / Story.events(filed)).isBetween(light - 2.0, light + 2.0);
        }
    }

    private static Options options(String... arguments) {
        return Options.of(arguments, Map.of());
    }
}
