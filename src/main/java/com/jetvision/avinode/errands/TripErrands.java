package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.events.TripTable;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.Jobs;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What Avinode is to be told of a request's trip, once for each request; where there is no trip there is nothing to tell. */
@Component
class TripErrands {
    private final Jobs jobs;
    private final RequestTrips requests;
    private final TripTable trips;
    private final ApiDoor door;

    record Errand(UUID request) {}

    /** Tells it; may be called again after a crash. */
    interface Call {
        void of(Access access, String trip, RequestId request);
    }

    TripErrands(Jobs jobs, RequestTrips requests, TripTable trips, ApiDoor door) {
        this.jobs = jobs;
        this.requests = requests;
        this.trips = trips;
        this.door = door;
    }

    /** In the caller's transaction. */
    void enqueue(String kind, RequestId request) {
        jobs.enqueue(kind, request.value().toString(), new Errand(request.value()));
    }

    Finish run(Job job, Call call) {
        var request = requests.get(new RequestId(job.payload(Errand.class).request()));
        trips.tripOf(request.id()).ifPresent(trip -> {
            var access = door.of(request.organization(), request.agent());
            door.call(() -> {
                call.of(access, trip, request.id());
                return trip;
            });
        });
        return Finish.NOTHING;
    }
}
