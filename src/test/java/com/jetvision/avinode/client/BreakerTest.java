package com.jetvision.avinode.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.testing.HandClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private static final UUID CONNECTION = UUID.randomUUID();
    private final HandClock clock = new HandClock();
    private final Breaker breaker = new Breaker(clock);

    @Test
    void fourFailuresAreNoOutage() {
        fail(4);

        assertThat(pause(Urgency.BACKGROUND)).isZero();
    }

    @Test
    void afterFiveNothingGoesOutForHalfAMinuteThenOneCallTries() {
        fail(5);
        assertThat(pause(Urgency.NEWS)).isEqualTo(Duration.ofSeconds(30));

        clock.advance(Duration.ofSeconds(30));

        assertThat(pause(Urgency.NEWS)).isZero();
        assertThat(pause(Urgency.NEWS)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void thePauseDoublesUpToFiveMinutes() {
        fail(6);
        assertThat(pause(Urgency.BACKGROUND)).isEqualTo(Duration.ofMinutes(1));

        fail(10);
        assertThat(pause(Urgency.BACKGROUND)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void somebodyWhoWaitsMayTryDuringThePauseButOneAtATime() {
        fail(7);
        assertThat(pause(Urgency.PERSON)).isEqualTo(Duration.ofSeconds(2));

        clock.advance(Duration.ofSeconds(2));

        assertThat(pause(Urgency.PERSON)).isZero();
        assertThat(pause(Urgency.PERSON)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pause(Urgency.BACKGROUND)).isPositive();
    }

    @Test
    void oneAnswerEndsTheOutageForEverybody() {
        fail(7);

        breaker.worked(CONNECTION);

        assertThat(pause(Urgency.BACKGROUND)).isZero();
    }

    private Duration pause(Urgency urgency) {
        return breaker.pause(CONNECTION, urgency);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(CONNECTION);
        }
    }
}
