package com.jetvision.platform.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How often in an hour somebody may do something on our public pages; kept per node, which is near enough. */
@Component
public class HourlyLimit {
    private static final Duration SPAN = Duration.ofHours(1);
    private static final int MOST_KEYS = 10_000;

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).expireAfterAccess(SPAN).build();
    private final TimeMeter meter;

    HourlyLimit(Clock clock) {
        meter = new ClockMeter(clock);
    }

    /** False once this key has used up its times; the key names the act as well as who does it. */
    public boolean allows(String key, int anHour) {
        return buckets.get(key, fresh -> bucket(anHour)).tryConsume(1);
    }

    private Bucket bucket(int anHour) {
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(limit -> limit.capacity(anHour).refillIntervally(anHour, SPAN))
                .build();
    }

    /** Lets the house's clock measure, so that tests can move it. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            var since = Duration.between(Instant.EPOCH, clock.instant());
            return TimeUnit.SECONDS.toNanos(since.getSeconds()) + since.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
