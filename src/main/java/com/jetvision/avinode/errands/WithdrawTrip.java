package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.CancelReason;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.requests.RequestCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operators of a cancelled request, so that nobody keeps an aircraft for it. */
@Component
class WithdrawTrip implements JobHandler {
    /** What the agent wrote as the reason is the house's own and is not passed on. */
    private static final String TO_SELLERS = "The client's plans have changed. Thank you for your time.";

    private final TripErrands errands;
    private final AvinodeClient avinode;

    WithdrawTrip(TripErrands errands, AvinodeClient avinode) {
        this.errands = errands;
        this.avinode = avinode;
    }

    @EventListener
    void cancelled(RequestCancelled event) {
        errands.enqueue(kind(), event.request());
    }

    @Override
    public String kind() {
        return "avinode-withdraw-trip";
    }

    /** Twice is once: a trip that is withdrawn already stays so. */
    @Override
    public Finish run(Job job) {
        return errands.run(
                job, (access, trip, request) -> avinode.cancelTrip(access, trip, CancelReason.BY_CLIENT, TO_SELLERS));
    }
}
