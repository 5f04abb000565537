package com.jetvision.sandbox;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings events to Jetvision: one lane a trip, in order, each repeated until exactly 200 or until 48 hours have gone. */
final class Courier implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Courier.class.getName());
    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(48);
    private static final int ACKNOWLEDGED = 200;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);

    private static final int ASKED_FOR_NAME = 401;

    private final URI target;
    private final Signature signature;
    private final Options.Span retries;
    private final Clock clock;
    private final Book book;
    private final Switches switches;
    private final Closing closing;
    private final Map<String, List<Outgoing>> lanes = new HashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Courier(Options options, Book book, Switches switches, Closing closing) {
        target = options.jetvision().resolve("/api/webhooks/avinode");
        signature = new Signature(options.webhookSecret());
        retries = options.pace().retries();
        clock = options.clock();
        this.book = book;
        this.switches = switches;
        this.closing = closing;
    }

    /** Puts an event at the end of its trip's lane. */
    void take(Outgoing event) {
        if (switches.loses()) {
            book.forget(event);
            return;
        }
        int copies = switches.doubles() ? 2 : 1;
        synchronized (lanes) {
            var lane = lanes.get(event.lane());
            var these = Collections.nCopies(copies, event);
            if (lane != null) {
                lane.addAll(these);
                return;
            }
            lanes.put(event.lane(), new ArrayList<>(these));
        }
        Thread.startVirtualThread(() -> run(event.lane()));
    }

    /** How many events Jetvision has not acknowledged yet. */
    int waiting() {
        return book.read(state -> state.outgoing().size());
    }

    private void run(String name) {
        while (closing.pause(
                switches.delivery().shuffleWithin().plus(switches.delivery().delay()))) {
            var event = next(name);
            if (event == null) return;
            if (deliver(event)) book.forget(event);
        }
    }

    private @Nullable Outgoing next(String name) {
        synchronized (lanes) {
            var lane = lanes.getOrDefault(name, List.of());
            if (lane.isEmpty()) {
                lanes.remove(name);
                return null;
            }
            boolean inOrder = switches.delivery().shuffleWithin().isZero();
            return lane.remove(inOrder ? 0 : switches.pick(lane.size()));
        }
    }

    /** False when the sandbox closes first: the event then stays in the book for the next run. */
    private boolean deliver(Outgoing event) {
        var wait = retries.shortest();
        for (int status = post(event); status != ACKNOWLEDGED; status = post(event)) {
            if (event.since().plus(GIVEN_UP_AFTER).isBefore(clock.instant())) {
                LOG.log(Level.WARNING, "Gave up {0} after 48 hours", event.eventId());
                return true;
            }
            if (wait.equals(retries.shortest()))
                LOG.log(
                        Level.INFO,
                        "Jetvision answered {0} to {1}, trying again until it takes it",
                        status,
                        event.eventId());
            if (!closing.pause(wait)) return false;
            var doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(retries.longest()) < 0 ? doubled : retries.longest();
        }
        return true;
    }

    /** The status of the answer, or 0 when there was none. What was switched off meanwhile counts as taken. */
    private int post(Outgoing event) {
        if (event.setting() == null) return send(signed(event));
        var setting = book.read(state -> state.settings().get(event.setting()));
        if (setting == null || !setting.active()) return ACKNOWLEDGED;
        return switch (setting.authentication()) {
            case NONE -> send(pointed(event, setting).build());
            case PREEMPTIVE_BASIC -> send(named(event, setting));
            case BASIC -> {
                int status = send(pointed(event, setting).build());
                yield status == ASKED_FOR_NAME ? send(named(event, setting)) : status;
            }
        };
    }

    private static HttpRequest.Builder pointed(Outgoing event, Setting setting) {
        return HttpRequest.newBuilder(URI.create(setting.targetURI()))
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(event.body()));
    }

    private static HttpRequest named(Outgoing event, Setting setting) {
        var credentials = setting.clientIdentifier() + ":" + setting.clientSecret();
        var encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return pointed(event, setting)
                .header("Authorization", "Basic " + encoded)
                .build();
    }

    private int send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            LOG.log(Level.DEBUG, "Jetvision did not answer", unreachable);
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpRequest signed(Outgoing event) {
        long now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(target)
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/json")
                .header("webhook-id", event.webhookId())
                .header("webhook-timestamp", String.valueOf(now))
                .header("webhook-signature", signature.of(event.webhookId(), now, event.body()))
                .POST(BodyPublishers.ofString(event.body()))
                .build();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
