package com.jetvision.avinode.looks;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.CallFailed;
import com.jetvision.avinode.client.Lift;
import com.jetvision.avinode.client.RfqAnswer;
import com.jetvision.avinode.client.TripAnswer;
import com.jetvision.avinode.client.Urgency;
import com.jetvision.avinode.events.Said;
import com.jetvision.avinode.looks.Looks.Due;
import com.jetvision.avinode.looks.Quoting.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at a trip and finds what no webhook has told: what looks otherwise than at the last look is fetched, and said in
 * the same shape as an event. Calls Avinode; runs outside transactions.
 */
@Component
class TripLook {
    private static final String CANCELED = "canceled";
    private final AvinodeClient avinode;
    private final Hearing hearing;
    private final Quoting quoting;
    private final JdbcClient jdbc;
    private final Clock clock;

    TripLook(AvinodeClient avinode, Hearing hearing, Quoting quoting, JdbcClient jdbc, Clock clock) {
        this.avinode = avinode;
        this.hearing = hearing;
        this.quoting = quoting;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a look brought.
     *
     * @param failure why it did not come to its end; what it found until then counts
     */
    record Found(
            @Nullable TripAnswer trip,
            List<Said> said,
            Map<String, String> seen,
            @Nullable CallFailed failure) {
        Duration after() {
            return failure == null ? Duration.ZERO : failure.after();
        }
    }

    Found look(Access access, Due due, Urgency urgency) {
        var said = new ArrayList<Said>();
        var seen = new TreeMap<>(due.seen());
        TripAnswer trip = null;
        try {
            trip = avinode.trip(access, due.trip(), urgency);
            look(access, due, trip, urgency, said, seen);
            return new Found(trip, said, seen, null);
        } catch (CallFailed failed) {
            return new Found(trip, said, seen, failed);
        }
    }

    private void look(
            Access access, Due due, TripAnswer trip, Urgency urgency, List<Said> said, Map<String, String> seen) {
        var now = clock.instant();
        for (var rfq : trip.rfqs()) {
            note(
                    seen,
                    rfq.id(),
                    rfq.canceled() ? CANCELED : "asked",
                    () -> said.add(quoting.asked(due.trip(), rfq, now)));
        }
        var told = messages(access, due, trip, urgency, said, seen);
        for (var rfq : trip.rfqs()) {
            for (var lift : rfq.lifts()) {
                lift(access, due, rfq, lift, told, urgency, said, seen, now);
            }
        }
        if (trip.canceled()) {
            note(seen, trip.id(), CANCELED, () -> said.add(quoting.cancelled(due.trip(), now)));
        }
    }

    /** The messages that are new here; answers the quotes that they told. */
    private Set<String> messages(
            Access access, Due due, TripAnswer trip, Urgency urgency, List<Said> said, Map<String, String> seen) {
        var fresh =
                trip.allMessages().stream().filter(id -> !seen.containsKey(id)).toList();
        var known = known(access, fresh);
        var told = new HashSet<String>();
        for (var id : fresh) {
            if (!known.contains(id)) {
                for (var one : hearing.message(access, avinode.message(access, id, urgency), due.trip())) {
                    said.add(one);
                    told.add(String.valueOf(one.resource()));
                }
            }
            seen.put(id, "heard");
        }
        return told;
    }

    /** Those that came by webhook. */
    private Set<String> known(Access access, List<String> messages) {
        return new HashSet<>(jdbc.sql("""
                        select resource from avinode_heard where organization_id = :org and resource = any(:ids)
                        union
                        select avinode_message_id from messages where organization_id = :org and avinode_message_id = any(:ids)""")
                .param("org", access.organization().value())
                .param("ids", messages.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** What an operator made of an aircraft, where no message told it: a changed price, or an answer without a word. */
    private void lift(
            Access access,
            Due due,
            RfqAnswer rfq,
            Lift lift,
            Set<String> told,
            Urgency urgency,
            List<Said> said,
            Map<String, String> seen,
            Instant now) {
        var place = new Place(due.trip(), rfq.id(), rfq.seller());
        if (lift.answer() == Lift.Answer.ACCEPTED) {
            for (var quote : lift.quotes()) {
                var look = String.valueOf(lift.updatedOn());
                if (!look.equals(seen.get(quote)) && !told.contains(quote)) {
                    quoted(access, place, quote, lift, urgency, said, now);
                }
                seen.put(quote, look);
            }
        } else if (lift.answer() == Lift.Answer.DECLINED && rfq.messages().isEmpty()) {
            note(seen, rfq.id() + " answer", "declined", () -> said.add(quoting.declinedSilently(place, now)));
        }
    }

    private void quoted(
            Access access, Place place, String id, Lift lift, Urgency urgency, List<Said> said, Instant now) {
        var quote = avinode.quote(access, id, urgency);
        if (quote.price() == null) {
            throw avinode.unusable(access, "read quote", id, "An accepted quote has no price.", quote.raw());
        }
        var at = quote.createdOn() == null ? now : quote.createdOn();
        said.add(hearing.quoted(place, id, quote.price(), quote, List.of(lift), at));
    }

    private static void note(Map<String, String> seen, String resource, String look, Runnable news) {
        if (!look.equals(seen.get(resource))) {
            news.run();
            seen.put(resource, look);
        }
    }
}
