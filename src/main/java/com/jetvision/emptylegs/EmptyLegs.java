package com.jetvision.emptylegs;

import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The marketplace's door: what it says of empty legs, and what it must know of watches. Heard twice, by two at once or in
 * any order, an empty leg is kept once, meets a watch once and rings the bell once.
 */
@Service
@Transactional
@PreAuthorize("hasRole('MACHINE')")
public class EmptyLegs {
    private static final Duration KEPT = Duration.ofDays(30);
    private final EmptyLegTable legs;
    private final WatchTable watches;
    private final MatchTable matches;
    private final Matching matching;
    private final WatchNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    EmptyLegs(
            EmptyLegTable legs,
            WatchTable watches,
            MatchTable matches,
            Matching matching,
            WatchNews news,
            ApplicationEventPublisher events,
            Clock clock,
            Who who) {
        this.legs = legs;
        this.watches = watches;
        this.matches = matches;
        this.matching = matching;
        this.news = news;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /** Keeps what is said and has it meet the watches of the house; answers how many of the legs had anything new. */
    public int heard(List<EmptyLegHeard> said) {
        var house = who.organization();
        legs.lockForHearing(house);
        var met = new ArrayList<Matching.Met>();
        int fresh = 0;
        for (var leg : inOneOrder(said)) {
            var before = legs.taken(house, leg.avinodeId());
            if (legs.write(house, leg)) {
                fresh++;
                met.addAll(meet(house, leg.avinodeId(), before.orElse(null)));
            }
        }
        news.found(met);
        return fresh;
    }

    /** So that two who hear of several do not wait for each other. */
    private static List<EmptyLegHeard> inOneOrder(List<EmptyLegHeard> said) {
        return said.stream()
                .sorted(Comparator.comparing(EmptyLegHeard::avinodeId))
                .toList();
    }

    /** The marketplace knows the leg no more; answers whether that is news. */
    public boolean gone(String avinodeId, Instant saidAt) {
        var house = who.organization();
        legs.lockForHearing(house);
        var before = legs.taken(house, avinodeId);
        if (!legs.withdraw(house, avinodeId, saidAt)) {
            return false;
        }
        meet(house, avinodeId, before.orElse(null));
        return true;
    }

    private List<Matching.Met> meet(OrganizationId house, String avinodeId, @Nullable EmptyLeg before) {
        var now = clock.instant();
        var leg = legs.taken(house, avinodeId).orElseThrow();
        var known = matches.ofLeg(leg.id()).values();
        var met = matching.heard(house, leg, now);
        events.publishEvent(new EmptyLegChanged(leg.id(), now));
        if (before != null) {
            news.changed(before, leg, known);
        }
        return met;
    }

    /** A watch as the marketplace is to know it; empty when there is no such watch. */
    public Optional<WatchToTell> toTell(WatchId id) {
        return watches.taken(id, who.organization())
                .map(watch -> new WatchToTell(
                        watch.id(), watch.wish(), watch.status().isOpen(), watch.revision(), watches.avinodeWatch(id)));
    }

    /**
     * The marketplace knows the watch as it was at this revision.
     *
     * @param avinodeWatch its id there; null where it was over before the marketplace knew it
     * @return whether the watch has changed since, so that it must be told again
     */
    public boolean told(WatchId id, @Nullable String avinodeWatch, int revision) {
        var watch = watches.taken(id, who.organization()).orElseThrow();
        watches.told(id, avinodeWatch, revision);
        events.publishEvent(new WatchTold(id, watch.agent(), clock.instant()));
        return watch.revision() > revision;
    }

    /** It could not be told, for now or for good; the sentence says why. */
    public void notTold(WatchId id, String trouble) {
        watches.taken(id, who.organization()).ifPresent(watch -> {
            watches.notTold(id, trouble);
            events.publishEvent(new WatchTold(id, watch.agent(), clock.instant()));
        });
    }

    /** Ends a watch whose last day has passed. */
    public void expire(WatchId id) {
        var house = who.organization();
        legs.lockForWatching(house);
        watches.taken(id, house)
                .filter(watch -> watch.wish().endsAt().compareTo(clock.instant()) <= 0)
                .ifPresent(watch -> {
                    var over = watch.expired();
                    if (!over.equals(watch) && watches.update(over)) {
                        events.publishEvent(new WatchEnded(
                                id,
                                watch.agent(),
                                watch.wish().route(),
                                over.status(),
                                over.revision(),
                                clock.instant()));
                    }
                });
    }

    /** For the clock, of all houses. */
    List<WatchTable.Overdue> overdue() {
        return watches.overdue(clock.instant());
    }

    /** Forgets legs that departed a month ago and met no watch; of all houses. */
    int forget() {
        return legs.forget(clock.instant().minus(KEPT));
    }
}
