package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.NewTrip;
import com.jetvision.avinode.client.Segment;
import com.jetvision.avinode.client.TripAnswer;
import com.jetvision.avinode.events.TripTable;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.jobs.Jobs;
import com.jetvision.requests.LegView;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestSubmitted;
import com.jetvision.requests.RequestTrips;
import com.jetvision.requests.TripHurried;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a submitted request on the marketplace. */
@Component
class CreateTrip implements JobHandler {
    private final Jobs jobs;
    private final RequestTrips trips;
    private final TripTable table;
    private final ApiDoor door;
    private final AvinodeClient avinode;

    record Errand(UUID request) {}

    CreateTrip(Jobs jobs, RequestTrips trips, TripTable table, ApiDoor door, AvinodeClient avinode) {
        this.jobs = jobs;
        this.trips = trips;
        this.table = table;
        this.door = door;
        this.avinode = avinode;
    }

    /** In the transaction of the submit: either both stand or neither. */
    @EventListener
    void submitted(RequestSubmitted event) {
        jobs.enqueue(kind(), event.key(), new Errand(event.request().value()));
    }

    @EventListener
    void hurried(TripHurried event) {
        jobs.hurry(kind(), event.key());
    }

    @Override
    public String kind() {
        return "avinode-create-trip";
    }

    /** Avinode knows the trip by our request's id, so that a repeat after a crash finds it again. */
    @Override
    public Finish run(Job job) {
        var request = trips.searching(request(job));
        var wanted = trip(request.id().value().toString(), request);
        var made = door.call(() -> avinode.createTrip(door.of(request.organization(), request.agent()), wanted));
        return () -> keep(request, made, !wanted.matches(made.segments()));
    }

    private void keep(RequestDetails request, TripAnswer made, boolean differs) {
        if (made.search() == null) {
            throw new IllegalStateException("Avinode made the trip without a link to it.");
        }
        trips.tripCreated(request.id(), made.id(), made.search());
        table.made(request.id(), made, differs);
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

    static NewTrip trip(String externalId, RequestDetails request) {
        return new NewTrip(
                externalId,
                request.legs().stream().map(CreateTrip::segment).toList(),
                request.category() == null ? null : request.category().label(),
                request.aircraftType());
    }

    /** Whether Avinode shows the itinerary that the request has. */
    static boolean matches(RequestDetails request, List<Segment> shown) {
        return trip("", request).matches(shown);
    }

    private static Segment segment(LegView leg) {
        var local = leg.departure().local();
        return new Segment(
                leg.from().code(), leg.to().code(), local.toLocalDate(), local.toLocalTime(), leg.passengers());
    }
}
