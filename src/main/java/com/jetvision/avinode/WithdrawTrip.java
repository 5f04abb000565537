package com.jetvision.avinode;

import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.CancelReason;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.jobs.Jobs;
import com.jetvision.requests.RequestCancelled;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the operators of a cancelled request, so that nobody keeps an aircraft for it. */
@Component
class WithdrawTrip implements JobHandler {
    /** What the agent wrote as the reason is the house's own and is not passed on. */
    private static final String TO_SELLERS = "The client's plans have changed. Thank you for your time.";

    private final Jobs jobs;
    private final RequestTrips requests;
    private final TripTable trips;
    private final AvinodeClient avinode;
    private final ApiDoor door;

    record Errand(UUID request) {}

    WithdrawTrip(Jobs jobs, RequestTrips requests, TripTable trips, AvinodeClient avinode, ApiDoor door) {
        this.jobs = jobs;
        this.requests = requests;
        this.trips = trips;
        this.avinode = avinode;
        this.door = door;
    }

    @EventListener
    void cancelled(RequestCancelled event) {
        jobs.enqueue(
                kind(),
                event.request().value().toString(),
                new Errand(event.request().value()));
    }

    @Override
    public String kind() {
        return "avinode-withdraw-trip";
    }

    /** Twice is once: a trip that is withdrawn already stays so. */
    @Override
    public Finish run(Job job) {
        var request = requests.get(new RequestId(job.payload(Errand.class).request()));
        var trip = trips.tripOf(request.id());
        if (trip.isPresent()) {
            var access = door.of(request.organization(), request.agent());
            door.call(() -> {
                avinode.cancelTrip(access, trip.get(), CancelReason.BY_CLIENT, TO_SELLERS);
                return trip;
            });
        }
        return Finish.NOTHING;
    }
}
