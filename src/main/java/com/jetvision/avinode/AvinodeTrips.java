package com.jetvision.avinode;

import com.jetvision.avinode.client.ResourceId;
import com.jetvision.avinode.errands.AttachTrip;
import com.jetvision.avinode.errands.SearchAnew;
import com.jetvision.avinode.looks.LookAtTrip;
import com.jetvision.jobs.Jobs;
import com.jetvision.platform.errors.Refused;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to a request's trip at Avinode. Every verb only asks: a job does it at once, and the room hears when it is done.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
public class AvinodeTrips {
    private final Requests requests;
    private final Jobs jobs;

    AvinodeTrips(Requests requests, Jobs jobs) {
        this.requests = requests;
        this.jobs = jobs;
    }

    /** Looks at the trip now, whenever it would have been looked at. */
    public void refresh(RequestId request) {
        requests.get(request);
        jobs.enqueue(LookAtTrip.KIND, null, new LookAtTrip.Errand(request.value()));
    }

    /** Makes the trip that Avinode knows by this id, either of the two, the request's. */
    public void attachTrip(RequestId request, String tripId) {
        var id = tripId.strip();
        var name = id.length() == 6 ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
        if (!ResourceId.isOne(name) || name.contains("-") && !name.startsWith("atrip-")) {
            throw new Refused(
                    "Write the trip's id as Avinode shows it: six characters such as A1B2C3, or atrip- and digits.");
        }
        requireOpen(request);
        jobs.enqueue(AttachTrip.KIND, null, new AttachTrip.Errand(request.value(), name));
    }

    /** Opens another search with the same details, for when the first one is spent; the request goes on with the new one. */
    public void searchAnew(RequestId request) {
        requireOpen(request);
        jobs.enqueue(SearchAnew.KIND, null, new SearchAnew.Errand(request.value(), UUID.randomUUID()));
    }

    private void requireOpen(RequestId request) {
        var details = requests.get(request);
        if (details.stage() == Stage.DRAFT || !details.stage().isOpen()) {
            throw new Refused("%s is not being worked on. Open a new request instead.", details.number());
        }
    }
}
