package com.jetvision.chaos;

import com.jetvision.JetvisionApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application as it is, but on a machine whose clock is wrong. */
public final class SkewedNode {
    /** Minutes that the clock is ahead; or {@code jumping}: an hour ahead, right, an hour behind, in turns of five seconds. */
    static final String CLOCK = "JETVISION_CHAOS_CLOCK";

    private SkewedNode() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(JetvisionApplication.class, WrongTime.class).run(args);
    }

    /** A plain class, so that component scanning passes it by. */
    static class WrongTime {
        @Bean
        @Primary
        Clock wrongClock() {
            return new WrongClock(System.getenv(CLOCK));
        }
    }

    private static class WrongClock extends Clock {
        private final String how;

        WrongClock(String how) {
            this.how = how;
        }

        @Override
        public Instant instant() {
            var right = Instant.now();
            return right.plus(how.equals("jumping") ? jump(right) : Duration.ofMinutes(Long.parseLong(how)));
        }

        private static Duration jump(Instant right) {
            return Duration.ofHours(right.getEpochSecond() / 5 % 3 - 1);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.tick(this, Duration.ofNanos(1)).withZone(zone);
        }
    }
}
