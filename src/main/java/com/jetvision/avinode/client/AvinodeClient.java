package com.jetvision.avinode.client;

import com.jetvision.avinode.client.CallFailed.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/**
 * What can be done at Avinode, each verb one or few calls. Called outside transactions and as the machine; every call has a
 * time-out and keeps the rate. Fails with {@link CallFailed} only.
 */
@Component
public class AvinodeClient {
    /** Longer chat is not taken. */
    public static final int CHAT_BYTES = 5 * 1024;

    private static final String WATCHES = "/emptylegs/watches";
    private final Calls calls;
    private final Tokens tokens;
    private final CallBook book;
    private final ProblemBook problems;

    AvinodeClient(Calls calls, Tokens tokens, CallBook book, ProblemBook problems) {
        this.calls = calls;
        this.tokens = tokens;
        this.book = book;
        this.problems = problems;
    }

    /**
     * Makes a trip and reads it back. Told again with the same external id, Avinode answers the trip it has. A trip that
     * shows another itinerary is a problem on record, not a failure: the agent has the itinerary beside the link.
     */
    public TripAnswer createTrip(Access access, NewTrip trip) {
        var made = read(
                access,
                "create trip",
                trip.externalId(),
                calls.send(access, Urgency.PERSON, "create trip", HttpMethod.POST, "/trips", trip.body()),
                TripAnswer::read);
        var shown = readBack(access, made);
        if (!trip.matches(shown.segments())) {
            problems.record(
                    access,
                    Problem.ITINERARY,
                    "create trip",
                    made.id(),
                    shown.segments().isEmpty()
                            ? "Avinode shows the trip without an itinerary. Its search opens empty; the agent has the itinerary beside the link."
                            : "Avinode shows another itinerary than we sent. Check the trip there before an RFQ goes out.",
                    String.valueOf(shown.segments()));
        }
        return shown;
    }

    /** The trip stands whether or not it can be read just now. */
    private TripAnswer readBack(Access access, TripAnswer made) {
        try {
            var shown = trip(access, made.id(), Urgency.PERSON);
            return shown.search() == null ? made : shown;
        } catch (CallFailed unread) {
            problems.record(
                    access,
                    Problem.ITINERARY,
                    "create trip",
                    made.id(),
                    "The trip was made but could not be read back: " + unread.getMessage(),
                    null);
            return made;
        }
    }

    /** By either of its ids. */
    public TripAnswer trip(Access access, String id, Urgency urgency) {
        return get(access, urgency, "read trip", "/trips/", id, "", answer -> linked(access, TripAnswer.read(answer)));
    }

    public RfqAnswer rfq(Access access, String id, Urgency urgency) {
        return get(access, urgency, "read RFQ", "/rfqs/", id, "?taildetails=true&timestamps=true", RfqAnswer::read);
    }

    /** With its price line by line, where the operator shows it. */
    public QuoteAnswer quote(Access access, String id, Urgency urgency) {
        return get(access, urgency, "read quote", "/quotes/", id, "?quotebreakdown=true", QuoteAnswer::read);
    }

    public MessageAnswer message(Access access, String id, Urgency urgency) {
        return get(access, urgency, "read message", "/tripmsgs/", id, "", MessageAnswer::read);
    }

    public EmptyLegAnswer emptyLeg(Access access, String id, Urgency urgency) {
        var leg = get(access, urgency, "read empty leg", "/emptylegs/", id, "", EmptyLegAnswer::read);
        return linked(access, leg);
    }

    /**
     * Has Avinode tell us of such empty legs, or no more of them; answers Avinode's id of the watch, or nothing where it is
     * over and Avinode never knew it.
     *
     * @param known its id, where Avinode was told before; without one it is looked for by its name, so that a repeat makes no
     *     second one
     */
    public Optional<String> watch(Access access, NewWatch wanted, @Nullable String known) {
        var id = known == null ? watchNamed(access, wanted.name()) : Optional.of(known);
        if (id.isPresent()) {
            var path = WATCHES + "/" + new ResourceId(id.get()).value();
            calls.send(access, Urgency.PERSON, "change watch", HttpMethod.PUT, path, wanted.body());
            return id;
        }
        if (!wanted.active()) {
            return Optional.empty();
        }
        var answer = calls.send(access, Urgency.PERSON, "watch", HttpMethod.POST, WATCHES, wanted.body());
        return Optional.of(read(access, "watch", wanted.name(), answer, watch -> watch.requiredId("id")));
    }

    private Optional<String> watchNamed(Access access, String name) {
        var answer = calls.get(access, Urgency.PERSON, "list watches", WATCHES);
        return read(
                access,
                "list watches",
                "",
                answer,
                "data",
                root -> root.items("data")
                        .filter(watch ->
                                watch.text("uniqueName").filter(name::equals).isPresent())
                        .flatMap(watch -> watch.id("id").stream())
                        .findFirst());
    }

    /**
     * All that a watch asks for as of now. Avinode allows this once, when the watch has just begun. A leg that cannot be
     * read is a problem on record, and costs the others nothing.
     */
    public List<EmptyLegAnswer> emptyLegsOf(Access access, String watch) {
        var path = WATCHES + "/" + new ResourceId(watch).value() + "/getall";
        var answer = calls.get(access, Urgency.PERSON, "read watched legs", path);
        return read(
                access,
                "read watched legs",
                watch,
                answer,
                "data",
                root -> root.items("data")
                        .flatMap(leg -> readable(access, leg).stream())
                        .toList());
    }

    private Optional<EmptyLegAnswer> readable(Access access, Fields leg) {
        try {
            return Optional.of(linked(access, EmptyLegAnswer.read(leg)));
        } catch (Fields.Missing missing) {
            problems.record(
                    access,
                    Problem.ANSWER,
                    "read watched legs",
                    leg.text("id").orElse(""),
                    "An empty leg cannot be used: " + missing.getMessage(),
                    leg.node().toString());
            return Optional.empty();
        }
    }

    /** A page that is not Avinode's is not shown to anybody. */
    private EmptyLegAnswer linked(Access access, EmptyLegAnswer leg) {
        if (leg.page() == null || Host.isPageOf(access.base(), leg.page())) {
            return leg;
        }
        problems.record(
                access,
                Problem.FOREIGN_HOST,
                "read empty leg",
                leg.id(),
                "An empty leg's link leads away from Avinode. It is not shown.",
                leg.page().toString());
        return leg.withoutPage();
    }

    public LeadAnswer lead(Access access, String id, Urgency urgency) {
        return get(access, urgency, "read lead", "/leads/", id, "", LeadAnswer::read);
    }

    /** Withdraws a trip with all its RFQs; one that is withdrawn already, or gone, is as it should be. */
    public void cancelTrip(Access access, String trip, CancelReason reason, String messageToSeller) {
        withdraw(access, "cancel trip", "/trips/" + new ResourceId(trip).value() + "/cancel", reason, messageToSeller);
    }

    /** Withdraws one RFQ, as {@link #cancelTrip} does all. */
    public void cancelRfq(Access access, String rfq, CancelReason reason, String messageToSeller) {
        withdraw(access, "cancel RFQ", "/rfqs/" + new ResourceId(rfq).value() + "/cancel", reason, messageToSeller);
    }

    private void withdraw(Access access, String operation, String path, CancelReason reason, String message) {
        try {
            var body = Map.of("reason", reason.name(), "messageToSeller", message);
            calls.send(access, Urgency.PERSON, operation, HttpMethod.PUT, path, body);
        } catch (CallFailed failed) {
            if (failed.kind() != Kind.NOT_FOUND) {
                throw failed;
            }
        }
    }

    /** Tells Avinode that the trip was sold, and by whom it is flown; told twice it is the same. */
    public void reportConverted(Access access, String trip, @Nullable String winningLift) {
        var body = winningLift == null
                ? Map.of("outcome", "CONVERTED")
                : Map.of("outcome", "CONVERTED", "winningSellerLiftId", winningLift);
        var path = "/trips/" + new ResourceId(trip).value() + "/outcome";
        calls.send(access, Urgency.PERSON, "report outcome", HttpMethod.PUT, path, body);
    }

    /** Says something within an RFQ; answers Avinode's id of the message. Not to be repeated blindly: it would be said twice. */
    public String chat(Access access, String rfq, String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > CHAT_BYTES) {
            throw new CallFailed(Kind.REFUSED, "Avinode takes messages of up to 5 KB. Send it in two parts.", null);
        }
        var path = "/tripmsgs/" + new ResourceId(rfq).value() + "/chat";
        var answer = calls.send(access, Urgency.PERSON, "send chat", HttpMethod.POST, path, Map.of("message", text));
        return read(access, "send chat", rfq, answer, message -> message.requiredId("id"));
    }

    /** Every subscription that the connection has at Avinode. */
    public List<WebhookSetting> webhooks(Access access) {
        var answer = calls.get(access, Urgency.PERSON, "list webhooks", "/webhooks/settings");
        return read(
                access,
                "list webhooks",
                "",
                answer,
                "data",
                root -> root.items("data").map(WebhookSetting::read).toList());
    }

    /** Subscribes; what is subscribed to this address already is switched on instead of being made twice. */
    public WebhookSetting subscribe(Access access, NewWebhook wanted) {
        var known = webhooks(access).stream()
                .filter(setting -> setting.target().equals(wanted.target().toString()))
                .findFirst();
        return known.isPresent() ? change(access, known.get().id(), wanted.body()) : make(access, wanted);
    }

    private WebhookSetting make(Access access, NewWebhook wanted) {
        var answer =
                calls.send(access, Urgency.PERSON, "subscribe", HttpMethod.POST, "/webhooks/settings", wanted.body());
        return read(access, "subscribe", wanted.eventType(), answer, WebhookSetting::read);
    }

    /** Avinode deletes no subscription; switched off it is quiet. */
    public WebhookSetting switchOff(Access access, String setting) {
        return change(access, setting, Map.of("active", false));
    }

    private WebhookSetting change(Access access, String setting, Map<String, Object> body) {
        var path = "/webhooks/settings/" + new ResourceId(setting).value();
        var answer = calls.send(access, Urgency.PERSON, "change webhook", HttpMethod.PUT, path, body);
        return read(access, "change webhook", setting, answer, WebhookSetting::read);
    }

    /** Airports whose code or name has this text. */
    public List<AirportAnswer> airports(Access access, String text) {
        var query = "?filterMatchType=contains&filter=" + UriUtils.encode(text, StandardCharsets.UTF_8);
        var answer = calls.get(access, Urgency.PERSON, "search airports", "/airports/search" + query);
        return read(
                access,
                "search airports",
                text,
                answer,
                "data",
                root -> root.items("data").map(AirportAnswer::read).toList());
    }

    /** When the connection's long-lived token ends, as far as it says so; fetched tokens renew themselves. */
    public Optional<Instant> tokenEnd(Access access) {
        var end = access.key() instanceof Access.Token token ? tokens.endOf(token.value()) : Optional.<Instant>empty();
        end.ifPresent(at -> book.tokenEnds(access.connection(), at));
        return end;
    }

    /** What was answered makes no sense: that is put on record, and the failure returned to be thrown. */
    public CallFailed unusable(Access access, String operation, String resource, String sentence, JsonNode answer) {
        return calls.nonsense(access, operation, resource, sentence, answer.toString());
    }

    /** A deep link that leads elsewhere than to Avinode is not shown to anybody. */
    private TripAnswer linked(Access access, TripAnswer trip) {
        var links = new ArrayList<java.net.URI>();
        if (trip.search() != null) {
            links.add(trip.search());
        }
        if (trip.view() != null) {
            links.add(trip.view());
        }
        for (var link : links) {
            if (!Host.isPageOf(access.base(), link)) {
                problems.record(
                        access,
                        Problem.FOREIGN_HOST,
                        "read trip",
                        trip.id(),
                        "A trip's link leads away from Avinode. It is not shown.",
                        link.toString());
                throw new CallFailed(Kind.NONSENSE, "Avinode's answer has a link that leads elsewhere.", null);
            }
        }
        return trip;
    }

    private <T> T get(
            Access access,
            Urgency urgency,
            String operation,
            String path,
            String id,
            String query,
            Function<Fields, T> reader) {
        var answer = calls.get(access, urgency, operation, path + new ResourceId(id).value() + query);
        return read(access, operation, id, answer, reader);
    }

    private <T> T read(Access access, String operation, String resource, JsonNode answer, Function<Fields, T> reader) {
        return read(
                access,
                operation,
                resource,
                answer,
                "data",
                root -> reader.apply(new Fields(root.at("data").node(), "")));
    }

    private <T> T read(
            Access access,
            String operation,
            String resource,
            JsonNode answer,
            String part,
            Function<Fields, T> reader) {
        try {
            if (answer.path(part).isMissingNode()) {
                throw new Fields.Missing(part, "is missing");
            }
            return reader.apply(new Fields(answer, ""));
        } catch (Fields.Missing missing) {
            throw calls.nonsense(
                    access,
                    operation,
                    resource,
                    "Avinode's answer cannot be used: " + missing.getMessage(),
                    answer.toString());
        }
    }
}
