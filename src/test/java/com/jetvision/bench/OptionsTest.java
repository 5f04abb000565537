package com.jetvision.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void whoSaysNothingGetsThreeRoundsOfAll() {
        assertThat(Options.of()).isEqualTo(new Options(java.util.List.of(), 3, Duration.ofSeconds(60), false));
    }

    @Test
    void namesAndOptionsComeInAnyOrder() {
        var options = Options.of("--held=10m", "webhooks", "--rounds=5");
        assertThat(options.names()).containsExactly("webhooks");
        assertThat(options.held()).isEqualTo(Duration.ofMinutes(10));
        assertThat(options.rounds()).isEqualTo(5);
    }

    @Test
    void aQuickRunIsOneRoundOfATenth() {
        var quick = Options.of("--quick");
        assertThat(quick.rounds()).isEqualTo(1);
        assertThat(quick.times(2_000)).isEqualTo(200);
    }

    @Test
    void anOptionThatThereIsNotIsNamed() {
        assertThatThrownBy(() -> Options.of("--fast")).hasMessageContaining("--fast");
    }
}
