package com.jetvision.avinode.looks;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.CallFailed;
import com.jetvision.avinode.client.Company;
import com.jetvision.avinode.client.Lift;
import com.jetvision.avinode.client.MessageAnswer;
import com.jetvision.avinode.client.Price;
import com.jetvision.avinode.client.Problem;
import com.jetvision.avinode.client.ProblemBook;
import com.jetvision.avinode.client.QuoteAnswer;
import com.jetvision.avinode.client.RfqAnswer;
import com.jetvision.avinode.client.Urgency;
import com.jetvision.avinode.events.Said;
import com.jetvision.avinode.events.TripTable;
import com.jetvision.avinode.events.Unread;
import com.jetvision.avinode.looks.Quoting.Place;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Understands RFQs and messages as they are fetched, whether a webhook pointed to them or we looked by ourselves. */
@Component
class Hearing {
    private final AvinodeClient avinode;
    private final Quoting quoting;
    private final TripTable trips;
    private final ProblemBook problems;
    private final JdbcClient jdbc;

    Hearing(AvinodeClient avinode, Quoting quoting, TripTable trips, ProblemBook problems, JdbcClient jdbc) {
        this.avinode = avinode;
        this.quoting = quoting;
        this.trips = trips;
        this.problems = problems;
        this.jdbc = jdbc;
    }

    List<Said> asked(Access access, RfqAnswer rfq, @Nullable String tripName, Instant now) {
        var named = rfq.trip() == null ? Optional.ofNullable(rfq.tripCode()).orElse(tripName) : rfq.trip();
        return List.of(quoting.asked(trip(access, named, rfq.id()), rfq, now));
    }

    /** An answer is a quote or a decline by what the operator said; everything else is talk. */
    List<Said> message(Access access, MessageAnswer message, @Nullable String tripName) {
        var place = place(access, message, tripName);
        var accepted = accepted(message);
        if (accepted.isEmpty()) {
            return talk(access, place, message);
        }
        if (!accepted.get()) {
            return List.of(quoting.declined(place, message));
        }
        return quote(access, place, message);
    }

    private static Optional<Boolean> accepted(MessageAnswer message) {
        if (message.accepted() != null) {
            return Optional.of(message.accepted());
        }
        if (message.isOurs() || message.quote() == null) {
            return Optional.empty();
        }
        return message.lifts().stream()
                .map(Lift::answer)
                .filter(answer -> answer != Lift.Answer.OPEN)
                .findFirst()
                .map(answer -> answer == Lift.Answer.ACCEPTED);
    }

    private List<Said> talk(Access access, Place place, MessageAnswer message) {
        if (message.text() == null) {
            problems.record(
                    access,
                    Problem.EVENT,
                    "read message",
                    message.id(),
                    "A message says neither yes nor no, and nothing else. It is left out.",
                    message.raw().toString());
            return List.of();
        }
        return List.of(quoting.chat(place, message));
    }

    private List<Said> quote(Access access, Place place, MessageAnswer message) {
        var id = message.quote() == null
                ? message.lifts().stream()
                        .filter(lift -> lift.answer() == Lift.Answer.ACCEPTED)
                        .flatMap(lift -> lift.quotes().stream())
                        .findFirst()
                : Optional.of(message.quote().id());
        if (id.isEmpty()) {
            throw unpriced(access, message);
        }
        var full = full(access, id.get());
        var price = full.map(QuoteAnswer::price)
                .or(() -> Optional.ofNullable(message.quote()).map(MessageAnswer.Quote::price))
                .orElseThrow(() -> unpriced(access, message));
        var at = full.map(QuoteAnswer::createdOn).orElse(message.createdOn());
        return List.of(quoted(place, id.get(), price, full.orElse(null), message.lifts(), at));
    }

    Said quoted(Place place, String id, Price price, @Nullable QuoteAnswer full, List<Lift> lifts, Instant at) {
        return quoting.quoted(place, id, price, full, Quoting.answered(lifts, id), at, isChanged(id, price));
    }

    /** Whether the price is another than it once was; said the same way whenever the same price is seen again. */
    private boolean isChanged(String quote, Price price) {
        return jdbc.sql("""
                        select coalesce(total_price <> :total, false) or previous_total is not null
                          from quotes where avinode_quote_id = :quote""")
                .param("total", price.amount())
                .param("quote", quote)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private CallFailed unpriced(Access access, MessageAnswer message) {
        return avinode.unusable(
                access, "read message", message.id(), "An operator accepted without a price.", message.raw());
    }

    /** The breakdown may be withheld from us; what the answer itself says is then all there is. */
    private Optional<QuoteAnswer> full(Access access, String quote) {
        try {
            return Optional.of(avinode.quote(access, quote, Urgency.NEWS));
        } catch (CallFailed failed) {
            if (failed.kind() == CallFailed.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private Place place(Access access, MessageAnswer message, @Nullable String tripName) {
        var rfq = message.rfqs().stream().findFirst().orElse(null);
        var named = Optional.ofNullable(message.tripCode()).orElse(tripName);
        if (message.seller() != null && (named != null || known(access, rfq).isPresent())) {
            return new Place(trip(access, named, rfq), rfq, message.seller());
        }
        if (rfq == null) {
            throw avinode.unusable(
                    access, "read message", message.id(), "A message names neither trip nor RFQ.", message.raw());
        }
        var local = message.seller() == null ? operatorOf(access, rfq) : Optional.of(message.seller());
        if (local.isPresent() && named != null) {
            return new Place(trip(access, named, rfq), rfq, local.get());
        }
        var fetched = avinode.rfq(access, rfq, Urgency.NEWS);
        var name =
                fetched.trip() == null ? Optional.ofNullable(fetched.tripCode()).orElse(named) : fetched.trip();
        return new Place(trip(access, name, rfq), rfq, fetched.seller());
    }

    private Optional<RequestId> known(Access access, @Nullable String rfq) {
        return rfq == null ? Optional.empty() : trips.byRfq(access.organization(), rfq);
    }

    /** Our own chat names no operator; the RFQ that it was written in does. */
    private Optional<Company> operatorOf(Access access, String rfq) {
        return jdbc.sql("""
                        select o.avinode_operator_id, o.company_name from rfqs r join operator_profiles o on o.id = r.operator_profile_id
                         where r.organization_id = :org and r.avinode_rfq_id = :rfq and o.avinode_operator_id is not null limit 1""")
                .param("org", access.organization().value())
                .param("rfq", rfq)
                .query((row, n) -> new Company(row.getString(1), row.getString(2), null, null))
                .optional();
    }

    /** Our name of the trip; where we do not know it under this name, Avinode is asked for its others once. */
    private String trip(Access access, @Nullable String name, @Nullable String rfq) {
        var known = name == null
                ? known(access, rfq)
                : byName(access.organization(), name).or(() -> known(access, rfq));
        if (known.isPresent()) {
            return trips.tripOf(known.get()).orElse(String.valueOf(name));
        }
        if (name == null) {
            throw new Unread("Avinode does not say to which trip this belongs.");
        }
        return asked(access, name);
    }

    private Optional<RequestId> byName(OrganizationId organization, String name) {
        return trips.byName(organization, name);
    }

    private String asked(Access access, String name) {
        try {
            var trip = avinode.trip(access, name, Urgency.NEWS);
            byName(access.organization(), trip.id()).ifPresent(request -> trips.named(request, name));
            return trip.id();
        } catch (CallFailed failed) {
            if (failed.kind() == CallFailed.Kind.NOT_FOUND) {
                return name;
            }
            throw failed;
        }
    }
}
