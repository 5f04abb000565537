package com.jetvision.avinode.connections;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.CallFailed;
import com.jetvision.avinode.client.NewWebhook;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.settings.JetvisionSettings;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where an admin keeps the house's connections to Avinode. A secret is shown when it is made and never again. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class ConnectionDesk {
    private static final Duration OLD_LASTS = Duration.ofDays(1);
    private static final int SECRET_BYTES = 32;
    private static final String WEBHOOKS = "/api/webhooks/avinode/";

    /** What Avinode calls the events that a broker needs. */
    public static final List<String> EVENT_TYPES = List.of(
            "TripRequestSellerResponse",
            "TripRequestMine",
            "TripChatFromSeller",
            "TripChatMine",
            "EmptyLegs",
            "ClientLeads");

    private final ConnectionTable table;
    private final AvinodeConnections connections;
    private final AvinodeClient avinode;
    private final JetvisionSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Who who;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ConnectionDesk(
            ConnectionTable table,
            AvinodeConnections connections,
            AvinodeClient avinode,
            JetvisionSettings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Who who,
            Clock clock) {
        this.table = table;
        this.connections = connections;
        this.avinode = avinode;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.who = who;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ConnectionDetails> all() {
        return table.all(clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<ConnectionDetails> find(ConnectionId id) {
        return table.find(id, clock.instant());
    }

    /** A connection just made, with what is shown this once. */
    public record Made(ConnectionId id, List<ShownOnce> secrets) {}

    public Made create(ConnectionForm form) {
        var id = ConnectionId.next();
        var secret = signingSecret();
        if (!table.insert(id, form, secret)) {
            throw new Refused("The name \"%s\" is taken. Choose another.", form.slug());
        }
        tell(id, form.slug(), "made");
        var shown = new ShownOnce("Signing secret", null, secret);
        return new Made(id, List.of(shown, newPassword(id, null)));
    }

    /** Refused as a conflict when somebody saved since this version was read. The name stays; keys left null stay. */
    public void update(ConnectionId id, ConnectionForm form, long version) {
        var before = get(id);
        if (!table.update(id, form, version)) {
            throw new OptimisticLockingFailureException("Connection " + id.value() + " has changed");
        }
        tell(id, before.slug(), "changed");
    }

    /** A paused connection takes no events and makes no calls. */
    public void pause(ConnectionId id) {
        activate(id, false, "paused");
    }

    public void resume(ConnectionId id) {
        activate(id, true, "resumed");
    }

    private void activate(ConnectionId id, boolean active, String change) {
        var connection = get(id);
        if (table.activate(id, active)) {
            tell(id, connection.slug(), change);
        }
    }

    /** A new signing secret; the one before is taken for another day. Refused while an older one still is. */
    public ShownOnce newSecret(ConnectionId id) {
        var connection = get(id);
        var secret = signingSecret();
        var now = clock.instant();
        if (!table.rotate(id, secret, now, now.plus(OLD_LASTS))) {
            throw new Refused(
                    "The secret before this one is still valid. End it first, or wait until it ends by itself.");
        }
        tell(id, connection.slug(), "new signing secret, the old one valid for a day");
        return new ShownOnce("Signing secret", null, secret);
    }

    /** The secret before the present one is taken no more from now on. */
    public void endOldSecret(ConnectionId id) {
        var connection = get(id);
        if (table.endOld(id)) {
            tell(id, connection.slug(), "old signing secret ended");
        }
    }

    /** A new password for one event type, or with null for all types that have none of their own; the old one lasts a day. */
    public ShownOnce newPassword(ConnectionId id, @Nullable String eventType) {
        var connection = get(id);
        var user = "jetvision-" + connection.slug();
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
        if (!table.issue(id, eventType, user, password)) {
            throw new Refused("The password before this one is still valid for less than a day. Wait until it ends.");
        }
        var what = eventType == null ? "every event type" : eventType;
        tell(id, connection.slug(), "new password for " + what);
        return new ShownOnce("Webhook password for " + what, user, password);
    }

    /** How a call that an admin wanted went, in a sentence for them. */
    public record Tried(boolean well, String sentence) {}

    /** Asks Avinode for our subscriptions: a call that changes nothing there. */
    @Transactional(propagation = Propagation.NEVER)
    public Tried test(ConnectionId id) {
        return tried(id, "test call", (connection, access) -> {
            avinode.tokenEnd(access);
            var subscribed = avinode.webhooks(access).stream()
                    .filter(one -> one.active())
                    .count();
            return subscribed == 1
                    ? "Avinode answered. One webhook is subscribed."
                    : "Avinode answered. %d webhooks are subscribed.".formatted(subscribed);
        });
    }

    /**
     * Has Avinode send every event type here, each to its own address and with the password that the connection holds for
     * it, which nobody needs to see. Twice is once; what a failure left undone, the next time does.
     */
    @Transactional(propagation = Propagation.NEVER)
    public Tried subscribe(ConnectionId id) {
        return tried(id, "subscribing", (connection, access) -> {
            EVENT_TYPES.forEach(type -> avinode.subscribe(access, webhook(connection, type)));
            return "Avinode now sends all %d kinds of events here.".formatted(EVENT_TYPES.size());
        });
    }

    private NewWebhook webhook(ConnectionDetails connection, String type) {
        var pair = Objects.requireNonNull(transaction.execute(
                status -> table.pair(connection.id(), type).orElseGet(() -> newPassword(connection.id(), type))));
        return new NewWebhook(
                type,
                URI.create(settings.link(WEBHOOKS + connection.slug() + "/" + type)),
                "Jetvision " + connection.slug(),
                String.valueOf(pair.user()),
                pair.secret());
    }

    private Tried tried(ConnectionId id, String what, BiFunction<ConnectionDetails, Access, String> call) {
        var connection = Objects.requireNonNull(transaction.execute(status -> get(id)));
        var tried = who.asMachine(who.organization(), "Avinode", () -> call(connection, call));
        transaction.executeWithoutResult(status ->
                tell(id, connection.slug(), what + ": " + (tried.well() ? "well" : "failed, " + tried.sentence())));
        return tried;
    }

    private Tried call(ConnectionDetails connection, BiFunction<ConnectionDetails, Access, String> call) {
        var known = connections.active().stream()
                .filter(one -> one.id().equals(connection.id().value()))
                .findFirst();
        if (known.isEmpty()) {
            return new Tried(false, "The connection is paused. Resume it first.");
        }
        var access = known.get().access();
        if (access == null) {
            return new Tried(false, "There is no access token yet, nor an OAuth client. Add one by Edit.");
        }
        try {
            return new Tried(true, call.apply(connection, access));
        } catch (CallFailed failed) {
            return new Tried(false, failed.getMessage());
        }
    }

    private ConnectionDetails get(ConnectionId id) {
        return find(id).orElseThrow(() -> new NotFound("connection"));
    }

    private String signingSecret() {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes());
    }

    private byte[] bytes() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private void tell(ConnectionId id, String slug, String change) {
        events.publishEvent(new ConnectionChanged(id, slug, change, clock.instant()));
    }
}
