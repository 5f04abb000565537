package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.catalogue.Airports;
import com.jetvision.operators.OperatorHeard;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A house with two agents and an admin, and a marketplace that offers empty legs from Teterboro to Opa-locka. */
public final class EmptyLegScene {
    public final OrganizationId house;
    public final Person dana;
    public final Person priya;
    public final Person admin;
    public final Person machine;
    public final OperatorId aurora;
    private final EmptyLegs legs;
    private final EmptyLegWatches watches;
    private final Airports airports;
    private final HandClock clock;

    public EmptyLegScene(ApplicationContext app) {
        var world = app.getBean(World.class);
        legs = app.getBean(EmptyLegs.class);
        watches = app.getBean(EmptyLegWatches.class);
        airports = app.getBean(Airports.class);
        clock = app.getBean(HandClock.class);
        house = world.brokerage("Meridian");
        dana = world.agent(house, "Dana Holt");
        priya = world.agent(house, "Priya Nair");
        admin = world.admin(house, "Ada Boss");
        machine = world.machine(house);
        aurora = machine.does(() -> app.getBean(Operators.class)
                .heard(new OperatorHeard(
                        "op-1", "Aurora Jet Charter", null, null, null, null, new java.math.BigDecimal("4.8"))));
    }

    public static AgentId id(Person person) {
        return new AgentId(java.util.Objects.requireNonNull(person.actor().person()));
    }

    /** From Teterboro to Opa-locka in December, for four. */
    public static WatchForm form(String cap) {
        return new WatchForm(
                "KTEB", 0, "KOPF", 0, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), 4, cap, Set.of());
    }

    public WatchId watch(Person who) {
        return who.does(() -> watches.create(form("")));
    }

    /** On 20 December, said now. */
    public EmptyLegHeard leg(String id, @Nullable String price) {
        return leg(id, price, false, clock.instant());
    }

    public EmptyLegHeard leg(String id, @Nullable String price, boolean withdrawn, Instant said) {
        return leg(id, price, withdrawn, said, "2026-12-20T14:00:00Z", "2026-12-20T22:00:00Z");
    }

    public EmptyLegHeard leg(
            String id, @Nullable String price, boolean withdrawn, Instant said, String earliest, String latest) {
        return new EmptyLegHeard(
                id,
                said,
                withdrawn,
                airports.byCode("KTEB").orElseThrow().id(),
                airports.byCode("KOPF").orElseThrow().id(),
                Instant.parse(earliest),
                Instant.parse(latest),
                aurora,
                "Citation XLS",
                "Midsize jet",
                "N512AX",
                8,
                price == null ? null : Money.usd(price),
                price == null ? null : Money.usd("21000"),
                null,
                URI.create("https://marketplace.avinode.com/emptylegs/" + id));
    }

    public int hears(EmptyLegHeard... said) {
        return machine.does(() -> legs.heard(List.of(said)));
    }
}
