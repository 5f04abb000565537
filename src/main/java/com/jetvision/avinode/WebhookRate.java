package com.jetvision.avinode;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many events one address may post: a bucket an address, forgotten after ten quiet minutes. */
@Component
class WebhookRate {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final long perSecond;

    WebhookRate(@Value("${jetvision.webhooks.per-second:2000}") long perSecond) {
        this.perSecond = perSecond;
    }

    boolean allows(String address) {
        return buckets.get(address, key -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond * 2).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
