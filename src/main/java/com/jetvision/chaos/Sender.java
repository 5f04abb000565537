package com.jetvision.chaos;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/**
 * Posts at a given rate to the nodes in turn, as a load balancer in front of them would, and sends again what was not
 * answered as it must be; every post is in the journal.
 */
class Sender implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration AVOIDED = Duration.ofSeconds(1);
    private static final int AT_ONCE = 1000;
    private final HttpClient http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore connections = new Semaphore(AT_ONCE);
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final List<Node> nodes;
    private final AtomicLongArray avoidedUntil;
    private final Journal journal;
    private volatile boolean givenUp;

    Sender(List<Node> nodes, Journal journal) {
        this.nodes = nodes;
        this.journal = journal;
        avoidedUntil = new AtomicLongArray(
                LongStream.generate(System::nanoTime).limit(nodes.size()).toArray());
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
    }

    /** Returns when the last was posted for the first time; repeats go on behind. */
    void post(List<Event> posts, int perSecond) {
        long start = System.nanoTime();
        for (int i = 0; i < posts.size(); i++) {
            long due = start + i * 1_000_000_000L / perSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            deliver(posts.get(i));
        }
    }

    void deliver(Event event) {
        open.incrementAndGet();
        threads.execute(() -> {
            try {
                untilAnswered(event);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } finally {
                open.decrementAndGet();
            }
        });
    }

    private void untilAnswered(Event event) throws InterruptedException {
        var pause = Duration.ofMillis(250);
        while (!givenUp && once(event) != event.answer()) {
            Thread.sleep(pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis())));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private int once(Event event) throws InterruptedException {
        connections.acquire();
        int index = next();
        var node = nodes.get(index);
        long start = System.nanoTime();
        int answer = Journal.NONE;
        var words = "";
        try {
            var post = Signing.post(node.at("/api/webhooks/avinode"), event, PATIENCE);
            var response = http.send(post, BodyHandlers.ofString());
            answer = response.statusCode();
            words = response.body();
        } catch (IOException unanswered) {
            answer = Journal.NONE; // refused, broken off or too late: to be sent again, as no answer is no 200
            avoidedUntil.set(index, System.nanoTime() + AVOIDED.toNanos());
        } finally {
            connections.release();
            long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
            journal.write(new Journal.Entry(Instant.now(), event.id(), answer, node.incarnationName(), micros, words));
        }
        return answer;
    }

    /** A node that gave no answer is left out for a second, unless none gave any. */
    private int next() {
        for (int tries = 0; tries < nodes.size(); tries++) {
            int index = Math.floorMod(turn.getAndIncrement(), nodes.size());
            if (System.nanoTime() >= avoidedUntil.get(index)) {
                return index;
            }
        }
        return Math.floorMod(turn.getAndIncrement(), nodes.size());
    }

    /** Waits for the repeats; false when some were still unanswered after so long and are given up. */
    boolean finish(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (open.get() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        givenUp = true;
        return open.get() == 0;
    }

    @Override
    public void close() {
        givenUp = true;
        threads.shutdownNow();
        http.shutdownNow();
    }
}
