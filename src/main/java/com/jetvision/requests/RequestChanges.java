package com.jetvision.requests;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.events.DomainEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one way to change a request: find it among one's own, do the verb, save, then tell what happened. */
@Component
class RequestChanges {
    private final RequestRepository requests;
    private final Owner owner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestChanges(RequestRepository requests, Owner owner, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.owner = owner;
        this.events = events;
        this.clock = clock;
    }

    Request find(RequestId id) {
        return requests.findForChange(id.value(), owner.organization(), owner.agent())
                .orElseThrow(() -> new NotFound("request"));
    }

    void change(RequestId id, BiFunction<Request, Instant, ? extends List<DomainEvent>> verb) {
        var request = find(id);
        save(request, verb.apply(request, clock.instant()));
    }

    /** The same for many at once; refused unless all of them are found. */
    void change(Set<RequestId> ids, BiFunction<List<Request>, Instant, ? extends List<DomainEvent>> verb) {
        var values = ids.stream().map(RequestId::value).toList();
        var found = requests.findForChange(values, owner.organization(), owner.agent());
        if (found.size() < ids.size()) {
            throw new NotFound("request");
        }
        var happened = verb.apply(found, clock.instant());
        requests.saveAllAndFlush(found);
        happened.forEach(events::publishEvent);
    }

    void save(Request request, List<DomainEvent> happened) {
        requests.saveAndFlush(request);
        happened.forEach(events::publishEvent);
    }

    void delete(Request request) {
        requests.delete(request);
    }
}
