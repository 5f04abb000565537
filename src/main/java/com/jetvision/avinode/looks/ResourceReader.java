package com.jetvision.avinode.looks;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.Host;
import com.jetvision.avinode.client.Problem;
import com.jetvision.avinode.client.ProblemBook;
import com.jetvision.avinode.client.ResourceId;
import com.jetvision.avinode.client.Urgency;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.EmptyLegNews;
import com.jetvision.avinode.events.Said;
import com.jetvision.avinode.events.Unread;
import com.jetvision.avinode.inbox.Pointer;
import com.jetvision.avinode.inbox.PointerReader;
import com.jetvision.platform.security.OrganizationId;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches what a native webhook points to. The address in the pointer is never called: the resource is asked for by its id
 * at the configured host, and an address that leads elsewhere is a problem on record.
 */
@Component
class ResourceReader implements PointerReader {
    private final AvinodeConnections connections;
    private final AvinodeClient avinode;
    private final Hearing hearing;
    private final EmptyLegNews emptyLegs;
    private final ProblemBook problems;
    private final JsonMapper json;
    private final Clock clock;

    ResourceReader(
            AvinodeConnections connections,
            AvinodeClient avinode,
            Hearing hearing,
            EmptyLegNews emptyLegs,
            ProblemBook problems,
            JsonMapper json,
            Clock clock) {
        this.connections = connections;
        this.avinode = avinode;
        this.hearing = hearing;
        this.emptyLegs = emptyLegs;
        this.problems = problems;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<Said> read(Claimed event) {
        var pointer = Pointer.read(event.payload().getBytes(java.nio.charset.StandardCharsets.UTF_8), json)
                .orElseThrow(() -> new Unread("The event names no resource."));
        if (!ResourceId.isOne(pointer.id())) {
            throw new Unread("\"%s\" is no id of Avinode's: it is not fetched.".formatted(pointer.id()));
        }
        var access = connections
                .access(new OrganizationId(event.organization()), null)
                .orElseThrow(() -> new Unread(
                        "Kept: the connection has no key to Avinode's API, so %s cannot be fetched. Add it, then replay."
                                .formatted(pointer.id())));
        checkAddress(access, pointer);
        return fetch(access, pointer);
    }

    /** By the kind of resource, not by the event's type: the kind says what can be fetched, whatever Avinode calls the event. */
    private List<Said> fetch(Access access, Pointer pointer) {
        return switch (pointer.type()) {
            case "rfqs" ->
                hearing.asked(
                        access, avinode.rfq(access, pointer.id(), Urgency.NEWS), pointer.tripId(), clock.instant());
            case "tripmsgs" ->
                hearing.message(access, avinode.message(access, pointer.id(), Urgency.NEWS), pointer.tripId());
            case "emptylegs" -> List.of(emptyLegs.read(access, pointer.id()));
            case "leads" -> {
                var lead = avinode.lead(access, pointer.id(), Urgency.NEWS);
                throw new Unread("A lead of %s%s. Open a request for it."
                        .formatted(lead.name(), lead.email() == null ? "" : ", " + lead.email()));
            }
            default -> throw new Unread("Jetvision knows no \"%s\" of Avinode's.".formatted(pointer.type()));
        };
    }

    private void checkAddress(Access access, Pointer pointer) {
        if (!isOnHost(access, pointer.href())) {
            problems.record(
                    access,
                    Problem.FOREIGN_HOST,
                    "read event",
                    pointer.id(),
                    "A webhook named an address that is not Avinode's. We did not go there, but asked Avinode for it by its id.",
                    pointer.href());
        }
    }

    private static boolean isOnHost(Access access, String href) {
        try {
            return Host.isOn(access.base(), URI.create(href));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
