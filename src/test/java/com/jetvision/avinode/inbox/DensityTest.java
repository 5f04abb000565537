package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DensityTest {
    final AtomicLong clock = new AtomicLong();
    final Density density = new Density(clock::get);

    @Test
    void twoHundredASecondAreNotDense() {
        for (int millis = 0; millis < 2_000; millis += 5) {
            assertThat(at(millis, 1)).isFalse();
        }
    }

    @Test
    void aThousandASecondAreDenseOnceTheyHaveComeForAMoment() {
        for (int millis = 0; millis < 1_000; millis += 5) {
            assertThat(at(millis, 5)).isEqualTo(millis >= 95);
        }
    }

    @Test
    void whatCameBeforeAPauseNoLongerCounts() {
        assertThat(at(0, 99)).isFalse();
        assertThat(at(100, 1)).isTrue();
        assertThat(at(350, 99)).isFalse();
    }

    private boolean at(int millis, int events) {
        clock.set(TimeUnit.MILLISECONDS.toNanos(millis));
        return density.after(events);
    }
}
