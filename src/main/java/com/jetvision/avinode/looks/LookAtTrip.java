package com.jetvision.avinode.looks;

import com.jetvision.avinode.client.Urgency;
import com.jetvision.avinode.inbox.InboxWorker;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.GiveUp;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.requests.RequestId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks at a trip because somebody wants to know now. A look that fails says so in the room and is not repeated by the job. */
@Component
public class LookAtTrip implements JobHandler {
    public static final String KIND = "avinode-look";
    private final Looks looks;
    private final Reconciler reconciler;
    private final InboxWorker worker;

    public record Errand(UUID request) {}

    LookAtTrip(Looks looks, Reconciler reconciler, InboxWorker worker) {
        this.looks = looks;
        this.reconciler = reconciler;
        this.worker = worker;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Finish run(Job job) {
        var trip = looks.find(new RequestId(job.payload(Errand.class).request()))
                .orElseThrow(() -> new GiveUp("This request has no trip at Avinode."));
        var found = reconciler.find(trip, Urgency.PERSON);
        return () -> {
            reconciler.keep(trip, found);
            worker.wakeAfterCommit();
        };
    }
}
