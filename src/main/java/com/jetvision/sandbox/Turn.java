package com.jetvision.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change in the making: what happens to the state, which events it causes and what operators will do next. */
final class Turn {
    private final State state;
    private final Instant now;
    private final String url;
    private final boolean signed;
    private final List<Outgoing> events = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();

    Turn(State state, Instant now, String url, boolean signed) {
        this.state = state;
        this.now = now;
        this.url = url;
        this.signed = signed;
    }

    State state() {
        return state;
    }

    Instant now() {
        return now;
    }

    List<Outgoing> events() {
        return events;
    }

    List<Task> tasks() {
        return tasks;
    }

    void keep(Trip trip) {
        state.trips().put(trip.id(), trip);
    }

    Rfq keep(Rfq rfq) {
        state.rfqs().put(rfq.id(), rfq);
        return rfq;
    }

    TripMessage say(Rfq rfq, TripMessage.Kind kind, String text) {
        var message = new TripMessage(state.newMessageId(rfq, kind), rfq.id(), kind, text, now);
        state.messages().put(message.id(), message);
        return message;
    }

    void tell(Trip trip, Event event) {
        if (signed && event.type() != null) {
            var id = state.newEventId(trip.id());
            send(new Outgoing(id, trip.id(), Json.text(event.envelope(id, trip, now)), now, null));
        }
        event.pointers().forEach(pointer -> point(trip.id(), trip.tripId(), pointer));
    }

    /** Sends a pointer to every setting that wants its kind. */
    void point(String lane, @Nullable String tripCode, Pointer pointer) {
        for (var setting : state.settings().values()) {
            if (setting.wants(pointer.eventType())) {
                var id = state.newEventId(lane + " to " + setting.id());
                send(new Outgoing(id, lane, Json.text(pointer.toJson(url, tripCode)), now, setting.id()));
            }
        }
    }

    private void send(Outgoing outgoing) {
        state.outgoing().put(outgoing.eventId(), outgoing);
        events.add(outgoing);
    }

    void plan(Rfq rfq, Task.Kind kind, String about, Duration after) {
        var task = new Task(UUID.randomUUID().toString(), kind, rfq.trip(), rfq.id(), about, now.plus(after));
        state.tasks().put(task.id(), task);
        tasks.add(task);
    }

    /** Takes a task off the list to do it, unless somebody else has. */
    Optional<Task> take(String taskId) {
        return Optional.ofNullable(state.tasks().remove(taskId));
    }
}
