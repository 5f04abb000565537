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
        return find(Set.of(id)).getFirst();
    }

    private List<Request> find(Set<RequestId> ids) {
        var values = ids.stream().map(RequestId::value).toList();
        var found = requests.findForChange(values, owner.organization(), owner.agent());
        if (found.size() < ids.size()) {
            throw new NotFound("request");
        }
        return found;
    }

    void change(RequestId id, BiFunction<Request, Instant, ? extends List<DomainEvent>> verb) {
        change(Set.of(id), (found, now) -> verb.apply(found.getFirst(), now));
    }

    /** Many at once; refused unless all of them are found. */
    void change(Set<RequestId> ids, BiFunction<List<Request>, Instant, ? extends List<DomainEvent>> verb) {
        var found = find(ids);
        save(found, verb.apply(found, clock.instant()));
    }

    void save(Request request, List<DomainEvent> happened) {
        save(List.of(request), happened);
    }

    private void save(List<Request> changed, List<DomainEvent> happened) {
        requests.saveAllAndFlush(changed);
        happened.forEach(events::publishEvent);
    }

    void delete(Request request) {
        requests.delete(request);
    }
}
