package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.catalogue.Airports;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to watches for empty legs. Who watches may change the watch; an admin reads those of the whole house. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
public class EmptyLegWatches {
    private static final int MOST_WATCHES = 100;
    private static final int LONGEST_PAGE = 500;
    private final WatchTable table;
    private final WatchQueries queries;
    private final EmptyLegTable legs;
    private final Matching matching;
    private final Airports airports;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    EmptyLegWatches(
            WatchTable table,
            WatchQueries queries,
            EmptyLegTable legs,
            Matching matching,
            Airports airports,
            ApplicationEventPublisher events,
            Clock clock,
            Who who) {
        this.table = table;
        this.queries = queries;
        this.legs = legs;
        this.matching = matching;
        this.airports = airports;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /** What is wrong with a form; saves nothing. With an id, as a change of that watch. */
    @Transactional(readOnly = true)
    public CheckedWatch check(WatchForm form, @Nullable WatchId changes) {
        return checked(form, changes == null ? null : details(changes).row().wish());
    }

    private CheckedWatch checked(WatchForm form, @Nullable WatchWish before) {
        return new WatchCheck(airports::byCode, clock.instant(), before).of(form);
    }

    /** Watches from now on, and finds at once what is on offer already; refused with the first thing that is wrong. */
    public WatchId create(WatchForm form) {
        var wish = checked(form, null).require();
        var house = who.organization();
        var me = new AgentId(who.person());
        legs.lockForWatching(house);
        var open = table.openOf(me);
        if (open.stream().anyMatch(other -> other.wish().equals(wish))) {
            throw new Refused("You watch for just this already.");
        }
        if (open.size() >= MOST_WATCHES) {
            throw new Refused("You have %d watches. Cancel one that you need no more.", MOST_WATCHES);
        }
        var watch = Watch.begun(me, wish);
        table.insert(house, watch);
        var now = clock.instant();
        tell(new WatchBegun(watch.id(), me, wish.route(), watch.revision(), now));
        matching.watched(house, watch, now);
        return watch.id();
    }

    /** Watches for something else; refused as a conflict when somebody saved since this version was read. */
    public void change(WatchId id, WatchForm form, long version) {
        legs.lockForWatching(who.organization());
        var before = mine(id);
        if (before.version() != version) {
            throw new OptimisticLockingFailureException("Watch " + id.value() + " has changed");
        }
        var wish = checked(form, before.wish()).require();
        if (!wish.equals(before.wish())) {
            act(
                    before,
                    before.changed(wish),
                    (after, now) -> new WatchChanged(id, after.agent(), wish.route(), after.revision(), now));
        }
    }

    /** The bell is silent until it is resumed; said twice it happens once. */
    public void pause(WatchId id) {
        act(
                id,
                Watch::paused,
                (after, now) -> new WatchPaused(id, after.agent(), after.wish().route(), now));
    }

    /** Finds at once what was offered meanwhile and still is. */
    public void resume(WatchId id) {
        act(
                id,
                watch -> watch.resumed(clock.instant()),
                (after, now) -> new WatchResumed(id, after.agent(), after.wish().route(), now));
    }

    /** For good; what it found stays to be read under it. */
    public void cancel(WatchId id) {
        act(
                id,
                Watch::cancelled,
                (after, now) ->
                        new WatchEnded(id, after.agent(), after.wish().route(), after.status(), after.revision(), now));
    }

    /** Has the marketplace told of the watch at once, after that had failed. */
    public void tellAgain(WatchId id) {
        var watch = mine(id);
        tell(new WatchHurried(id, watch.agent(), watch.revision(), clock.instant()));
    }

    /** One page of those that the reader may see. */
    @Transactional(readOnly = true)
    public List<WatchRow> rows(WatchFilter filter, int offset, int limit) {
        return queries.rows(filter, offset, Math.min(limit, LONGEST_PAGE));
    }

    @Transactional(readOnly = true)
    public int count(WatchFilter filter) {
        return queries.count(filter);
    }

    /** How many each standing cut of the list holds. */
    @Transactional(readOnly = true)
    public Map<WatchGroup, Integer> counts() {
        return queries.counts();
    }

    @Transactional(readOnly = true)
    public WatchDetails details(WatchId id) {
        return queries.details(id).orElseThrow(() -> new NotFound("watch"));
    }

    private void act(WatchId id, UnaryOperator<Watch> verb, BiFunction<Watch, Instant, DomainEvent> happened) {
        legs.lockForWatching(who.organization());
        var before = mine(id);
        var after = verb.apply(before);
        if (!after.equals(before)) {
            act(before, after, happened);
        }
    }

    private void act(Watch before, Watch after, BiFunction<Watch, Instant, DomainEvent> happened) {
        if (!table.update(after)) {
            throw new OptimisticLockingFailureException("Watch " + before.id().value() + " has changed");
        }
        var now = clock.instant();
        tell(happened.apply(after, now));
        if (after.isAwake(now) || !after.wish().equals(before.wish())) {
            matching.watched(who.organization(), after, now);
        }
    }

    /** Others' watches are read by an admin, and changed by nobody but whose they are. */
    private Watch mine(WatchId id) {
        var watch = table.taken(id, who.organization()).orElseThrow(() -> new NotFound("watch"));
        if (!watch.agent().value().equals(who.person())) {
            throw new Refused("This is a colleague's watch. Only who watches can change it.");
        }
        return watch;
    }

    private void tell(DomainEvent event) {
        events.publishEvent(event);
    }
}
