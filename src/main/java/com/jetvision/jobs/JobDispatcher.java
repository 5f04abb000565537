package com.jetvision.jobs;

import com.jetvision.jobs.Jobs.WorkWaits;
import com.jetvision.platform.nodes.Nodes;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the worker busy: woken after each commit that enqueued, and each second in case a wake-up was missed. Of one kind
 * only so many go on at once: a mail server or a marketplace that answers slowly holds up its own work, not all other.
 */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class JobDispatcher implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobDispatcher.class);
    static final int AT_ONCE = 10;
    static final int OF_A_KIND = 4;
    private static final String TOPIC = "jobs";
    /** What a process held that was killed is taken up by another within half a minute. */
    private static final Duration LEASE = Duration.ofSeconds(25);

    private static final int RENEW_SECONDS = 8;
    private final JobWorker worker;
    private final Nodes nodes;
    private final Semaphore wake = new Semaphore(0);
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Map<Job, Long> busy = new ConcurrentHashMap<>();
    private volatile boolean running;
    private ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    JobDispatcher(JobWorker worker, Nodes nodes) {
        this.worker = worker;
        this.nodes = nodes;
        nodes.onWake(TOPIC, wake::release);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void workWaits(WorkWaits event) {
        wake.release();
        nodes.wake(TOPIC);
    }

    @Override
    public void start() {
        running = true;
        threads = Executors.newVirtualThreadPerTaskExecutor();
        Thread.ofPlatform().name("jobs").daemon().start(this::loop);
        Thread.ofPlatform().name("jobs-watch").daemon().start(this::watch);
    }

    /** Keeps the leases of work that goes on, as long as work may take. */
    private void watch() {
        while (running) {
            try {
                TimeUnit.SECONDS.sleep(RENEW_SECONDS);
                long oldest = System.nanoTime() - JobQueue.LONGEST.toNanos();
                var held = busy.entrySet().stream()
                        .filter(job -> job.getValue() - oldest > 0)
                        .map(Map.Entry::getKey)
                        .toList();
                if (!held.isEmpty()) {
                    worker.renew(held, LEASE);
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException | Error unreachable) {
                LOG.warn("Leases of jobs could not be renewed: {}", String.valueOf(unreachable));
            }
        }
    }

    private void loop() {
        while (running) {
            try {
                if (wake.tryAcquire(1, TimeUnit.SECONDS)) {
                    wake.drainPermits();
                }
                dispatch();
            } catch (InterruptedException stop) {
                return;
            } catch (DataAccessException | TransactionException unreachable) {
                LOG.warn("Jobs wait for the database: {}", unreachable.getMessage());
            } catch (RuntimeException | Error fault) { // whatever it is, no jobs at all would be worse
                LOG.error("Giving out jobs broke off, and goes on within a second", fault);
            }
        }
    }

    private void dispatch() throws InterruptedException {
        while (running) {
            free.acquire();
            free.release();
            var jobs = claim();
            if (jobs.isEmpty()) {
                return;
            }
            for (var job : jobs) {
                free.acquire();
                busy.put(job, System.nanoTime());
                threads.execute(() -> {
                    try {
                        worker.run(job);
                    } catch (RuntimeException | Error unreachable) {
                        LOG.warn(
                                "Job {} will be tried again when its lease ends: {}",
                                job.id(),
                                String.valueOf(unreachable));
                    } finally {
                        ended(job);
                    }
                });
            }
        }
    }

    /** No more than any kind has room for, be they all of the one that has the least. */
    private List<Job> claim() {
        var kinds = busy.keySet().stream().collect(Collectors.groupingBy(Job::kind, Collectors.counting()));
        var full = kinds.entrySet().stream()
                .filter(kind -> kind.getValue() >= OF_A_KIND)
                .map(Map.Entry::getKey)
                .toList();
        long most = kinds.values().stream()
                .filter(count -> count < OF_A_KIND)
                .max(Comparator.naturalOrder())
                .orElse(0L);
        int room = Math.min(free.availablePermits(), OF_A_KIND - Math.toIntExact(most));
        return worker.claim(room, LEASE, full);
    }

    private void ended(Job job) {
        busy.remove(job);
        free.release();
        wake.release(); // others of its kind may have waited for this one
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdown();
        try {
            threads.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
