package com.jetvision.avinode.log;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an admin sees of the inbox, and does where an event got stuck. Every act is audited and may be said twice. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class WebhookEvents {
    /** Counts go so far, and one more that says "there are others". */
    public static final int COUNTED = 1_000;
    /** So many events are replayed by one act. */
    public static final int MOST_AT_ONCE = 1_000;

    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_REASON = 500;
    private final EventLog log;
    private final Requests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WebhookEvents(EventLog log, Requests requests, ApplicationEventPublisher events, Clock clock) {
        this.log = log;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** A row that a page follows: however deep one scrolls, the database skips little. */
    public record After(Instant at, WebhookEventId id) {
        public static After row(WebhookEventRow row) {
            return new After(row.receivedAt(), row.id());
        }
    }

    /** Newest first: a page of those that come after a row, or from the top, with a small offset. */
    @Transactional(readOnly = true)
    public List<WebhookEventRow> rows(WebhookEventFilter filter, @Nullable After after, int offset, int limit) {
        return log.rows(filter, after, offset, Math.min(limit, LONGEST_PAGE));
    }

    /** Counts to {@link #COUNTED} and one more. */
    @Transactional(readOnly = true)
    public int count(WebhookEventFilter filter) {
        return log.count(filter, COUNTED + 1);
    }

    /** As {@link #count} for each group, without other filters. */
    @Transactional(readOnly = true)
    public Map<WebhookGroup, Integer> counts() {
        var counts = new EnumMap<WebhookGroup, Integer>(WebhookGroup.class);
        for (var group : WebhookGroup.values()) {
            counts.put(group, count(WebhookEventFilter.of(group)));
        }
        return counts;
    }

    @Transactional(readOnly = true)
    public WebhookFigures figures(ZoneId reader) {
        return log.figures(reader);
    }

    @Transactional(readOnly = true)
    public Optional<WebhookEventDetails> find(WebhookEventId id) {
        return log.find(id);
    }

    /**
     * Has events acted on once more, now; returns how many were put back. One that is due already stays as it is. Refused
     * when a worker holds the only one asked for; of several, those held are left alone.
     */
    public int replay(Collection<WebhookEventId> ids) {
        var replayed = log.replay(limited(ids));
        if (replayed.isEmpty()) {
            requireFree(ids);
        } else {
            events.publishEvent(new WebhookEventsReplayed(named(replayed), clock.instant()));
        }
        return replayed.size();
    }

    /** As {@link #replay} for the dead letters, the newest thousand at once. */
    public int replayDeadLetters() {
        return replay(log.ids(WebhookGroup.DEAD_LETTER, MOST_AT_ONCE));
    }

    /** Takes events out of the queue for good, with the reason; returns how many. Replaying brings one back. */
    public int skip(Collection<WebhookEventId> ids, String reason) {
        if (reason.isBlank()) {
            throw new Refused("Say in a few words why, so that it can be found later.");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refused("Say it in at most %d characters.", LONGEST_REASON);
        }
        var skipped = log.skip(limited(ids));
        if (skipped.isEmpty()) {
            requireFree(ids);
        } else {
            events.publishEvent(new WebhookEventsSkipped(named(skipped), reason.strip(), clock.instant()));
        }
        return skipped.size();
    }

    /**
     * Says which request an event belongs to that found none, and has it acted on; the others of its trip that found none
     * go with it. Returns how many that are. Refused when it belongs to a request already.
     */
    public int attach(WebhookEventId id, RequestId request) {
        var details = requests.get(request);
        var attached = log.attach(id, details.id().value());
        if (attached.isEmpty()) {
            requireFree(List.of(id));
            var owner = find(id).orElseThrow(() -> new NotFound("event")).row().requestNumber();
            throw new Refused("This event belongs to %s already.", owner == null ? "a request" : owner);
        }
        events.publishEvent(
                new WebhookEventsAttached(named(attached), details.id(), details.number(), clock.instant()));
        return attached.size();
    }

    private static Collection<WebhookEventId> limited(Collection<WebhookEventId> ids) {
        if (ids.size() > MOST_AT_ONCE) {
            throw new Refused("Choose at most %,d events at once.", MOST_AT_ONCE);
        }
        return ids;
    }

    private void requireFree(Collection<WebhookEventId> ids) {
        if (!log.held(ids).isEmpty()) {
            throw new Refused(
                    "A worker is on this event at the moment. Wait half a minute; if it is not done by then, try again.");
        }
        if (ids.size() == 1 && find(ids.iterator().next()).isEmpty()) {
            throw new NotFound("event");
        }
    }

    private static Set<WebhookEventId> named(List<UUID> ids) {
        return ids.stream().map(WebhookEventId::new).collect(Collectors.toSet());
    }
}
