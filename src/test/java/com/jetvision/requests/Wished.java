package com.jetvision.requests;

import static com.jetvision.requests.TripsForTests.submitted;
import static com.jetvision.requests.TripsForTests.toVanNuys;

import com.jetvision.clients.ClientId;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An agent with a client, a colleague, an admin and a stranger, and the machine that speaks for the marketplace. */
abstract class Wished {
    @Autowired
    Requests requests;

    @Autowired
    RequestTrips trips;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    Person dana;
    Person other;
    Person admin;
    Person stranger;
    Person machine;
    ClientId harlow;

    @BeforeEach
    void people() {
        var house = world.brokerage("Meridian Air Brokers");
        dana = world.agent(house, "Dana Holt");
        other = world.agent(house, "Omar Reyes");
        admin = world.admin(house, "Ada Admin");
        machine = world.machine(house);
        stranger = world.admin(world.brokerage("Other House"), "Sam Strange");
        harlow = TripsForTests.client(world, dana, "Harlow Capital");
    }

    RequestId submit() {
        return dana.does(() -> submitted(requests, toVanNuys(harlow)));
    }

    RequestDetails see(RequestId id) {
        return dana.does(() -> requests.get(id));
    }

    List<RequestStatus> states(RequestId id) {
        return dana.does(
                () -> requests.history(id).stream().map(StateStep::status).toList());
    }
}
