package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.notifications.NotificationKind;
import com.jetvision.notifications.Notifications;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens a second trip with the same details; what still comes from the first one finds the request as well. */
@Component
public class SearchAnew implements JobHandler {
    public static final String KIND = "avinode-search-anew";
    private final RequestTrips requests;
    private final AttachTrip attach;
    private final AvinodeClient avinode;
    private final ApiDoor door;
    private final Notifications notifications;

    /** The search has an id of its own, so that a repeat after a crash finds the same trip. */
    public record Errand(UUID request, UUID search) {}

    SearchAnew(
            RequestTrips requests,
            AttachTrip attach,
            AvinodeClient avinode,
            ApiDoor door,
            Notifications notifications) {
        this.requests = requests;
        this.attach = attach;
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
        var wanted = CreateTrip.trip(errand.search().toString(), request);
        var made = door.call(() -> avinode.createTrip(door.of(request.organization(), request.agent()), wanted));
        return () -> attach.keep(request, made);
    }

    @Override
    public void givenUp(Job job, String error) {
        var request = new RequestId(job.payload(Errand.class).request());
        notifications.tell(
                requests.agentOf(request),
                NotificationKind.TRIP_NOT_FOUND,
                "No new search was opened at Avinode",
                error,
                request);
    }
}
