package com.jetvision.platform.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The thread that paces screen refreshes. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService liveThread() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("live-", 0).daemon().factory());
    }

    @Bean
    LiveSchedule liveSchedule(ScheduledExecutorService liveThread) {
        return (delay, work) -> {
            var scheduled = liveThread.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
            assert scheduled != null;
        };
    }
}
