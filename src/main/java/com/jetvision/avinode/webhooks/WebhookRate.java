package com.jetvision.avinode.webhooks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.jetvision.avinode.connections.Connection;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many events an address, and a connection, may post: a bucket each, forgotten after ten quiet minutes. */
@Component
class WebhookRate {
    private final Cache<String, Bucket> addresses = cache();
    private final Cache<UUID, Bucket> connections = cache();
    private final long perAddress;
    private final long perConnection;

    WebhookRate(
            @Value("${jetvision.webhooks.per-second-and-address:2000}") long perAddress,
            @Value("${jetvision.webhooks.per-second-and-connection:5000}") long perConnection) {
        this.perAddress = perAddress;
        this.perConnection = perConnection;
    }

    boolean allows(String address) {
        return addresses.get(address, key -> bucket(perAddress)).tryConsume(1);
    }

    boolean allows(Connection connection) {
        return connections.get(connection.id(), key -> bucket(perConnection)).tryConsume(1);
    }

    private static <K> Cache<K, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    private static Bucket bucket(long perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond * 2).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
