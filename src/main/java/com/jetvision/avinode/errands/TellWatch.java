package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.NewWatch;
import com.jetvision.avinode.client.NewWatch.End;
import com.jetvision.avinode.client.NewWatch.Route;
import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Airports;
import com.jetvision.emptylegs.EmptyLegs;
import com.jetvision.emptylegs.WatchBegun;
import com.jetvision.emptylegs.WatchChanged;
import com.jetvision.emptylegs.WatchEnded;
import com.jetvision.emptylegs.WatchHurried;
import com.jetvision.emptylegs.WatchId;
import com.jetvision.emptylegs.WatchToTell;
import com.jetvision.emptylegs.WatchedEnd;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.jobs.Jobs;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells Avinode which empty legs the house wants to hear of. Avinode knows no radius, no price and no first day: it is asked
 * for a little more, and what comes is compared with the watch here. A pause is not told, so that nothing is missed by it.
 */
@Component
class TellWatch implements JobHandler {
    static final String KIND = "avinode-tell-watch";
    private final Jobs jobs;
    private final EmptyLegs legs;
    private final Airports airports;
    private final AvinodeClient avinode;
    private final ApiDoor door;
    private final Who who;
    private final Clock clock;

    record Errand(UUID watch) {}

    TellWatch(Jobs jobs, EmptyLegs legs, Airports airports, AvinodeClient avinode, ApiDoor door, Who who, Clock clock) {
        this.jobs = jobs;
        this.legs = legs;
        this.airports = airports;
        this.avinode = avinode;
        this.door = door;
        this.who = who;
        this.clock = clock;
    }

    @EventListener
    void begun(WatchBegun event) {
        enqueue(event.watch(), event.revision());
    }

    @EventListener
    void changed(WatchChanged event) {
        enqueue(event.watch(), event.revision());
    }

    @EventListener
    void ended(WatchEnded event) {
        enqueue(event.watch(), event.revision());
    }

    @EventListener
    void hurried(WatchHurried event) {
        jobs.hurry(KIND, key(event.watch(), event.revision()));
    }

    private void enqueue(WatchId watch, int revision) {
        jobs.enqueue(KIND, key(watch, revision), new Errand(watch.value()));
    }

    private static String key(WatchId watch, int revision) {
        return watch.value() + "/" + revision;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Tells it as it is now, whatever it was when the job was written; so jobs in any order end in the same. */
    @Override
    public Finish run(Job job) {
        var id = new WatchId(job.payload(Errand.class).watch());
        var watch = legs.toTell(id).orElse(null);
        if (watch == null) {
            return Finish.NOTHING;
        }
        var access = door.of(who.organization(), null);
        var wanted = wanted(watch);
        var told = door.call(() -> avinode.watch(access, wanted, watch.avinodeWatch()));
        return () -> finish(watch, told.orElse(null));
    }

    /** What is on offer already is read once, as Avinode allows; changed meanwhile, the watch is told once more. */
    private void finish(WatchToTell watch, @Nullable String avinodeWatch) {
        if (legs.told(watch.id(), avinodeWatch, watch.revision())) {
            jobs.enqueue(KIND, null, new Errand(watch.id().value()));
        }
        if (watch.open() && avinodeWatch != null) {
            jobs.enqueue(ReadOffers.KIND, avinodeWatch, new ReadOffers.Errand(avinodeWatch));
        }
    }

    @Override
    public void delayed(Job job, String error) {
        legs.notTold(new WatchId(job.payload(Errand.class).watch()), error + " We try again by ourselves.");
    }

    @Override
    public void givenUp(Job job, String error) {
        legs.notTold(new WatchId(job.payload(Errand.class).watch()), error);
    }

    private NewWatch wanted(WatchToTell watch) {
        var wish = watch.wish();
        var routes = new ArrayList<Route>();
        for (var from : ends(wish.from())) {
            for (var to : ends(wish.to())) {
                routes.add(new Route(from, to));
            }
        }
        return new NewWatch(
                "Jetvision " + watch.id().value(),
                watch.open(),
                routes,
                wish.categories().stream().map(AircraftCategory::label).sorted().toList(),
                daysOut(wish.lastDay(), clock.instant()));
    }

    /** An airport by itself; with a radius, or without an ICAO code, the countries that it reaches into. */
    private List<@Nullable End> ends(WatchedEnd end) {
        var airport = end.airport();
        if (airport == null) {
            return Collections.singletonList(null);
        }
        var icao = airport.icao();
        if (end.radiusNm() == 0 && icao != null && icao.matches("[A-Z]{4}")) {
            return List.of(new End(icao, false));
        }
        return airports.within(airport, end.radiusNm()).stream()
                .map(Airport::country)
                .distinct()
                .sorted()
                .<@Nullable End>map(country -> new End(country, true))
                .toList();
    }

    private static int daysOut(LocalDate last, Instant now) {
        return (int) Math.max(1, ChronoUnit.DAYS.between(LocalDate.ofInstant(now, ZoneOffset.UTC), last) + 1);
    }
}
