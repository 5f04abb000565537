package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.TripAnswer;
import com.jetvision.avinode.client.Urgency;
import com.jetvision.avinode.events.TripTable;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.GiveUp;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.notifications.NotificationKind;
import com.jetvision.notifications.Notifications;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a trip that is at Avinode already the request's, and hears what happened there. */
@Component
public class AttachTrip implements JobHandler {
    public static final String KIND = "avinode-attach-trip";
    private final RequestTrips requests;
    private final TripTable trips;
    private final AvinodeClient avinode;
    private final ApiDoor door;
    private final Notifications notifications;

    public record Errand(UUID request, String trip) {}

    AttachTrip(
            RequestTrips requests, TripTable trips, AvinodeClient avinode, ApiDoor door, Notifications notifications) {
        this.requests = requests;
        this.trips = trips;
        this.avinode = avinode;
        this.door = door;
        this.notifications = notifications;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Finish run(Job job) {
        var errand = job.payload(Errand.class);
        var request = requests.get(new RequestId(errand.request()));
        var found = door.call(
                () -> avinode.trip(door.of(request.organization(), request.agent()), errand.trip(), Urgency.PERSON));
        return () -> keep(request, found);
    }

    /** Also for a search that was opened anew. */
    void keep(RequestDetails request, TripAnswer found) {
        trips.byName(request.organization(), found.id())
                .filter(other -> !other.equals(request.id()))
                .ifPresent(other -> {
                    throw new GiveUp("It belongs to %s already."
                            .formatted(requests.get(other).number()));
                });
        if (found.search() == null) {
            throw new GiveUp("Avinode shows no link to it.");
        }
        requests.tripAttached(request.id(), found.id(), found.search());
        trips.made(request.id(), found, !CreateTrip.matches(request, found.segments()));
        trips.lookSoon(request.id());
    }

    @Override
    public void givenUp(Job job, String error) {
        var errand = job.payload(Errand.class);
        var request = new RequestId(errand.request());
        notifications.tell(
                requests.agentOf(request),
                NotificationKind.TRIP_NOT_FOUND,
                "Trip " + errand.trip() + " was not attached",
                error,
                request);
    }
}
