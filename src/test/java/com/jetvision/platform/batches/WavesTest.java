package com.jetvision.platform.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WavesTest {
    @Test
    void noKeyComesTwiceInAWaveAndWhatHasOneKeyKeepsItsOrder() {
        var waves = Waves.of(List.of("a1", "b1", "a2", "c1", "a3", "b2"), item -> item.charAt(0));
        assertThat(waves).containsExactly(List.of("a1", "b1", "c1"), List.of("a2", "b2"), List.of("a3"));
    }

    @Test
    void whereNothingIsTwiceOneWaveHoldsAll() {
        assertThat(Waves.of(List.of("a", "b", "c"), item -> item)).containsExactly(List.of("a", "b", "c"));
        assertThat(Waves.of(List.of(), item -> item)).isEmpty();
    }
}
