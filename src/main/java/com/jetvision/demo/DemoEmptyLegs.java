package com.jetvision.demo;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.emptylegs.EmptyLegWatches;
import com.jetvision.emptylegs.MatchFilter;
import com.jetvision.emptylegs.MatchGroup;
import com.jetvision.emptylegs.MatchSort;
import com.jetvision.emptylegs.WatchForm;
import com.jetvision.emptylegs.WatchId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the demo's agents watch for, and empty legs that the sandbox's operators publish on these routes. */
class DemoEmptyLegs {
    private static final Logger LOG = LoggerFactory.getLogger(DemoEmptyLegs.class);
    private static final int DAYS = 60;
    private final EmptyLegWatches watches;
    private final EmptyLegMatches matches;
    private final DemoMarket market;
    private final DemoPeople people;
    private final Clock clock;

    DemoEmptyLegs(EmptyLegWatches watches, EmptyLegMatches matches, DemoMarket market, DemoPeople people, Clock clock) {
        this.watches = watches;
        this.matches = matches;
        this.market = market;
        this.people = people;
        this.clock = clock;
    }

    /** Demo deals do not wait for this, nor fail by it. */
    void make() {
        try {
            watch();
            publish();
            judge();
        } catch (RuntimeException stuck) {
            LOG.warn("The demo's empty legs stay as they are: {}", stuck.getMessage());
        }
    }

    private void watch() {
        var jets = Set.of(AircraftCategory.LIGHT_JET, AircraftCategory.MIDSIZE_JET, AircraftCategory.SUPER_MIDSIZE_JET);
        var florida = watch(DemoPeople.AGENT, "KTEB", 50, "KOPF", 50, 4, "18,000", Set.of());
        watch(DemoPeople.AGENT, "KVNY", 25, "KTEB", 50, 5, "", Set.of());
        watch(DemoPeople.AGENT, "KASE", 0, "", 0, 3, "12,000", jets);
        var london = watch(DemoPeople.AGENT, "EGGW", 50, "LFPB", 0, 6, "9,000", Set.of());
        var home = watch(DemoPeople.AGENT_2, "", 0, "KTEB", 50, 6, "30,000", Set.of());
        DemoPatience.until(() -> isTold(DemoPeople.AGENT, florida)
                && isTold(DemoPeople.AGENT, london)
                && isTold(DemoPeople.AGENT_2, home));
        people.run(DemoPeople.AGENT, () -> watches.pause(london));
    }

    private WatchId watch(
            String agent,
            String from,
            int around,
            String to,
            int aroundThere,
            int passengers,
            String cap,
            Set<AircraftCategory> categories) {
        var form = new WatchForm(from, around, to, aroundThere, day(0), day(DAYS), passengers, cap, categories);
        return people.as(agent, () -> watches.create(form));
    }

    private boolean isTold(String agent, WatchId watch) {
        return people.as(agent, () -> watches.details(watch).row().told());
    }

    private void publish() {
        market.emptyLeg("KTEB", "KOPF", day(6), day(7), 9_500);
        var cheaper = market.emptyLeg("KHPN", "KFXE", day(9), day(9), 14_200);
        market.emptyLeg("KTEB", "KPBI", day(12), day(14), 11_800);
        var sold = market.emptyLeg("KTEB", "KOPF", day(15), day(15), 12_900);
        market.emptyLeg("KTEB", "KOPF", day(20), day(20), 26_500);
        market.emptyLeg("KVNY", "KTEB", day(5), day(6), 21_500);
        market.emptyLeg("KBUR", "KHPN", day(11), day(13), 24_800);
        market.emptyLeg("KASE", "KVNY", day(4), day(4), 7_200);
        market.emptyLeg("KASE", "KDAL", day(8), day(9), 6_900);
        market.emptyLeg("EGGW", "LFPB", day(10), day(11), 6_400);
        market.emptyLeg("KOPF", "KTEB", day(8), day(10), 12_400);
        DemoPatience.until(() -> found(DemoPeople.AGENT) >= 5 && found(DemoPeople.AGENT_2) >= 1);
        market.answersAtUsualPace(); // the last two are read at the pace that stays
        market.emptyLegPriced(cheaper, 10_900);
        market.emptyLegWithdrawn(sold);
    }

    private int found(String agent) {
        return people.as(agent, () -> matches.count(MatchFilter.ON_OFFER));
    }

    /** One is of interest, one is not; the rest nobody has looked at. */
    private void judge() {
        people.run(DemoPeople.AGENT, () -> {
            var open = matches.rows(new MatchFilter(MatchGroup.NEW, null, ""), MatchSort.DEPARTURE, 0, 10);
            open.stream().limit(1).forEach(match -> matches.dismiss(match.id()));
            open.stream().skip(1).limit(1).forEach(match -> matches.look(match.id()));
            open.stream().skip(2).limit(1).forEach(match -> matches.like(match.id()));
        });
    }

    private LocalDate day(int ahead) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(ahead);
    }
}
