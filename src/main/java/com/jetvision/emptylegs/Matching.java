package com.jetvision.emptylegs;

import com.jetvision.emptylegs.MatchTable.Standing;
import com.jetvision.platform.security.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has empty legs and watches meet, whichever of the two came later; the same two meet once. */
@Component
class Matching {
    private final EmptyLegTable legs;
    private final WatchTable watches;
    private final MatchTable matches;
    private final ApplicationEventPublisher events;

    Matching(EmptyLegTable legs, WatchTable watches, MatchTable matches, ApplicationEventPublisher events) {
        this.legs = legs;
        this.watches = watches;
        this.matches = matches;
        this.events = events;
    }

    /**
     * A watch that met a leg just now.
     *
     * @param first false where another watch of the same agent had met it before
     */
    record Met(MatchId match, Watch watch, EmptyLeg leg, boolean first) {}

    /** The leg is new or says something new; answers whom it met. Those who knew it learn whether it still fits. */
    List<Met> heard(OrganizationId house, EmptyLeg leg, Instant now) {
        var known = matches.ofLeg(leg.id());
        var met = new ArrayList<Met>();
        for (var watch : watches.concernedBy(leg.id(), house, now)) {
            meet(house, watch, leg, known.get(watch.id()), now, met);
        }
        return met;
    }

    /** The watch is new, changed or awake again. */
    List<Met> watched(OrganizationId house, Watch watch, Instant now) {
        Map<EmptyLegId, Standing> known = matches.ofWatch(watch.id());
        var wish = watch.wish();
        var met = new ArrayList<Met>();
        for (var leg : legs.onOffer(house, wish.firstDay(), wish.lastDay(), now)) {
            meet(house, watch, leg, known.remove(leg.id()), now, met);
        }
        known.values().stream().filter(Standing::fits).forEach(rest -> matches.fits(rest.id(), false));
        return met;
    }

    private void meet(
            OrganizationId house, Watch watch, EmptyLeg leg, @Nullable Standing known, Instant now, List<Met> met) {
        boolean fits = watch.wish().asksFor(leg);
        if (known != null) {
            if (known.fits() != fits) {
                matches.fits(known.id(), fits);
            }
        } else if (fits && leg.isOpen(now) && watch.isAwake(now)) {
            boolean first = !matches.isKnownTo(watch.agent(), leg.id());
            matches.insert(house, watch, leg.id(), now).ifPresent(match -> {
                met.add(new Met(match, watch, leg, first));
                events.publishEvent(new EmptyLegMatched(
                        watch.id(), match, watch.agent(), leg.route(), WatchWords.price(leg.price()), now));
            });
        }
    }
}
