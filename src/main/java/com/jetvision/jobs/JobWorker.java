package com.jetvision.jobs;

import com.jetvision.platform.security.Who;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does claimed jobs: the work outside a transaction, then its closing act and the completion in one. */
@Component
public class JobWorker {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
    private final JobQueue queue;
    private final TransactionTemplate transaction;
    private final Who who;
    private final Map<String, JobHandler> handlers;

    JobWorker(JobQueue queue, TransactionTemplate transaction, Who who, List<JobHandler> handlers) {
        this.queue = queue;
        this.transaction = transaction;
        this.who = who;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    /** For whoever cannot renew while he works. */
    List<Job> claim(int batch) {
        return claim(batch, JobQueue.LONGEST, List.of());
    }

    /** None of those kinds. */
    List<Job> claim(int batch, Duration lease, List<String> without) {
        return who.asMachine(null, "Job queue", () -> queue.claim(batch, lease, without));
    }

    void renew(Collection<Job> jobs, Duration lease) {
        who.asMachine(null, "Job queue", () -> queue.renew(jobs, lease));
    }

    /** Does everything that is due, on this thread, until nothing is; returns how many attempts were made. */
    public int runAllDue() {
        int done = 0;
        for (var jobs = claim(10); !jobs.isEmpty(); jobs = claim(10)) {
            jobs.forEach(this::run);
            done += jobs.size();
        }
        return done;
    }

    void run(Job job) {
        who.asMachine(job.organization(), "Job " + job.kind(), () -> attempt(job));
    }

    private void attempt(Job job) {
        try {
            if (job.attempt() > RetrySchedule.ATTEMPTS) {
                throw new GiveUp("The last attempt never came back");
            }
            var finish = handler(job).run(job);
            transaction.executeWithoutResult(status -> finish(job, finish));
        } catch (GiveUp never) {
            bury(job, sentence(never));
        } catch (NotYet early) {
            postpone(job, early);
        } catch (Exception | Error failure) { // also what is too deep, or too big: it must not be lost without a word
            retryOrBury(job, failure);
        }
    }

    private void finish(Job job, Finish finish) {
        if (queue.complete(job)) {
            finish.apply();
        } else {
            LOG.warn("Job {} {} took longer than its lease; whoever holds it now will finish it", job.kind(), job.id());
        }
    }

    private void postpone(Job job, NotYet early) {
        transaction.executeWithoutResult(status -> {
            if (queue.postpone(job, early.after(), sentence(early)) && early.isLong()) {
                handler(job).delayed(job, sentence(early));
            }
        });
    }

    private void retryOrBury(Job job, Throwable failure) {
        LOG.warn("Job {} {} failed at attempt {}: {}", job.kind(), job.id(), job.attempt(), sentence(failure));
        LOG.debug("Job {} failed", job.id(), failure);
        var handler = handler(job);
        boolean again = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean back = queue.retry(job, sentence(failure));
            if (back) {
                handler.delayed(job, sentence(failure));
            }
            return back;
        }));
        if (!again) {
            bury(job, sentence(failure));
        }
    }

    private void bury(Job job, String error) {
        LOG.error("Job {} {} is a dead letter: {}", job.kind(), job.id(), error);
        transaction.executeWithoutResult(status -> {
            if (queue.bury(job, error) && handlers.containsKey(job.kind())) {
                handler(job).givenUp(job, error);
            }
        });
    }

    private JobHandler handler(Job job) {
        var handler = handlers.get(job.kind());
        if (handler == null) {
            throw new GiveUp("Nobody here does the job " + job.kind());
        }
        return handler;
    }

    private static String sentence(Throwable failure) {
        var message = failure.getMessage();
        var kind = failure.getClass().getSimpleName();
        return message == null ? kind : failure instanceof Error ? kind + ": " + message : message;
    }
}
