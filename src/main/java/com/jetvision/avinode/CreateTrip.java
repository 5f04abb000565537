package com.jetvision.avinode;

import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.jobs.Jobs;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestSubmitted;
import com.jetvision.requests.RequestTrips;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a submitted request on the marketplace. */
@Component
class CreateTrip implements JobHandler {
    private final Jobs jobs;
    private final RequestTrips trips;
    private final AvinodeClient avinode;

    record Errand(UUID request) {}

    CreateTrip(Jobs jobs, RequestTrips trips, AvinodeClient avinode) {
        this.jobs = jobs;
        this.trips = trips;
        this.avinode = avinode;
    }

    /** In the transaction of the submit: either both stand or neither. */
    @EventListener
    void submitted(RequestSubmitted event) {
        jobs.enqueue(kind(), event.key(), new Errand(event.request().value()));
    }

    @Override
    public String kind() {
        return "avinode-create-trip";
    }

    @Override
    public Finish run(Job job) {
        var id = request(job);
        var trip = avinode.createTrip(trips.searching(id));
        return () -> trips.tripCreated(id, trip.avinodeTripId(), trip.deepLink());
    }

    @Override
    public void delayed(Job job, String error) {
        trips.tripDelayed(request(job), error + " The trip is made as soon as it works again; nothing is lost.");
    }

    @Override
    public void givenUp(Job job, String error) {
        trips.tripFailed(request(job), error);
    }

    private static RequestId request(Job job) {
        return new RequestId(job.payload(Errand.class).request());
    }
}
