package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StrideTest {
    private final Stride stride = new Stride();

    @Test
    void growsTwofoldWhileEventsAreQuickAndStopsAtAClaim() {
        var strides = new int[6];
        for (int i = 0; i < strides.length; i++) {
            strides[i] = stride.next();
            stride.took(strides[i], Duration.ofMillis(1));
        }
        assertThat(strides).containsExactly(16, 32, 64, 128, 250, 250);
    }

    @Test
    void fitsHalfASecondAtOnceWhenEventsAreSlow() {
        stride.took(16, Duration.ofSeconds(2));
        assertThat(stride.next()).isEqualTo(4);
    }

    @Test
    void neverFallsBelowOne() {
        stride.took(1, Duration.ofMinutes(1));
        assertThat(stride.next()).isEqualTo(1);
        stride.took(1, Duration.ZERO);
        assertThat(stride.next()).isEqualTo(2);
    }
}
