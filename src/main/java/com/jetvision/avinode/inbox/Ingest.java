package com.jetvision.avinode.inbox;

import com.jetvision.avinode.inbox.InboxClaims.Handed;
import com.jetvision.platform.security.ServicePools;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores events, several to a commit: whoever arrives while one commit runs shares the next. Each caller is answered after
 * the commit that carries his event, and one event that cannot be stored costs its neighbours nothing. Works on a connection
 * of its own, so that events are taken whatever else the house is busy with.
 */
@Component
public class Ingest implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);
    private static final int MOST_WAITING = 2_000;
    private static final int MOST_TOGETHER = 100;
    private static final int MOST_BYTES = 4 << 20;
    private static final int PATIENCE_SECONDS = 10;

    private final ServicePools pools;
    private final JsonMapper json;
    private final InboxClaims claims;
    private final InboxWakes wakes;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile @Nullable Thread writer;
    private volatile boolean running;

    Ingest(ServicePools pools, JsonMapper json, InboxClaims claims, InboxWakes wakes) {
        this.pools = pools;
        this.json = json;
        this.claims = claims;
        this.wakes = wakes;
    }

    private record Waiting(Arrival event, CompletableFuture<Boolean> answer) {}

    /** Why an event is not stored; another try may help unless it is the event's own fault. */
    public static class NotStored extends RuntimeException {
        private final boolean itsOwnFault;

        NotStored(String sentence, boolean itsOwnFault) {
            super(sentence, null, false, false);
            this.itsOwnFault = itsOwnFault;
        }

        public boolean itsOwnFault() {
            return itsOwnFault;
        }
    }

    /**
     * Answers when the event is committed: true, or false when it was known already. Heard twice, or by two nodes at once, it
     * is there once.
     */
    public boolean store(Arrival event) {
        var waiting = new Waiting(event, new CompletableFuture<>());
        if (!running || !queue.offer(waiting)) {
            throw new NotStored("Too many events wait to be stored", false);
        }
        try {
            return waiting.answer().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof NotStored why ? why : new NotStored("The store failed", false);
        } catch (TimeoutException slow) {
            throw new NotStored("The database takes too long", false);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NotStored("Jetvision stops", false);
        }
    }

    /** How many wait for their commit. */
    int waiting() {
        return queue.size();
    }

    @Override
    public void start() {
        running = true;
        var pool = pools.pool("jetvision ingest", 1);
        writer = Thread.ofPlatform().name("ingest").daemon().start(() -> {
            try (pool) {
                write(pool);
            }
        });
    }

    private void write(HikariDataSource pool) {
        var insert = new EventInsert(pool, json);
        var batch = new ArrayList<Waiting>(MOST_TOGETHER);
        while (running || !queue.isEmpty()) {
            try {
                collect(batch);
                if (!batch.isEmpty()) {
                    commit(insert, batch);
                }
            } catch (InterruptedException stop) {
                running = false;
            } catch (RuntimeException | Error unexpected) {
                LOG.error("Events could not be stored", unexpected);
                batch.forEach(one -> one.answer().completeExceptionally(new NotStored("The store failed", false)));
            } finally {
                batch.clear();
            }
        }
    }

    /** What waits, up to a fair load; waits for the first for a while. */
    private void collect(List<Waiting> batch) throws InterruptedException {
        var first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        batch.add(first);
        long bytes = first.event().body().length();
        while (batch.size() < MOST_TOGETHER && bytes < MOST_BYTES) {
            var next = queue.poll();
            if (next == null) {
                return;
            }
            batch.add(next);
            bytes += next.event().body().length();
        }
    }

    /** Commits them together; a worker that waits has them with the commit, the others are woken. */
    private void commit(EventInsert insert, List<Waiting> batch) {
        var lane = Lane.of(batch.getFirst().event());
        var idle = wakes.reserve(lane);
        try {
            var events = batch.stream().map(Waiting::event).toList();
            var filed = insert.store(events, idle == null ? null : claims.wish(lane, idle.batch()));
            if (idle != null) {
                idle.give(new Handed(lane, filed.claimed(), events));
            }
            events.stream()
                    .map(Lane::of)
                    .distinct()
                    .filter(other -> other != lane || idle == null)
                    .forEach(wakes::wake);
            batch.forEach(one ->
                    one.answer().complete(filed.fresh().contains(one.event().id())));
        } catch (SQLException failed) {
            answer(insert, batch, failed);
        } finally {
            if (idle != null) {
                idle.give(Handed.NOTHING); // means nothing to who was given something
            }
        }
    }

    private void answer(EventInsert insert, List<Waiting> batch, SQLException failed) {
        if (batch.size() > 1 && EventInsert.isOfOneRow(failed)) {
            batch.forEach(one -> commit(insert, List.of(one)));
        } else {
            batch.forEach(one -> one.answer().completeExceptionally(reason(failed)));
        }
    }

    private static NotStored reason(SQLException failed) {
        if (EventInsert.isTheEventsFault(failed)) {
            return new NotStored("Its text cannot be stored", true);
        }
        LOG.warn("Events could not be stored: {}", failed.getMessage());
        return new NotStored("The database does not answer", false);
    }

    @Override
    public void stop() {
        running = false;
        var last = writer;
        try {
            if (last != null) {
                last.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes requests, and after it has taken its last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
