package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StrideTest {
    private final Stride stride = new Stride();

    @Test
    void growsTwofoldWhileEventsAreQuickUpToTheMost() {
        var strides = new int[6];
        for (int i = 0; i < strides.length; i++) {
            strides[i] = stride.next();
            stride.took(strides[i], Duration.ofMillis(1));
        }
        assertThat(strides).containsExactly(25, 50, 100, 200, 250, 250);
    }

    @Test
    void isASecondsWorkAtOnceWhenEventsAreSlow() {
        stride.took(25, Duration.ofMillis(1));
        stride.took(50, Duration.ofMillis(1));
        stride.took(100, Duration.ofSeconds(2));
        assertThat(stride.next()).isEqualTo(50);
    }

    @Test
    void neverFallsBelowAFew() {
        stride.took(1, Duration.ofMinutes(1));
        assertThat(stride.next()).isEqualTo(25);
        stride.took(1, Duration.ZERO);
        assertThat(stride.next()).isEqualTo(50);
    }
}
