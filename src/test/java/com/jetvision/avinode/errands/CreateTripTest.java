package com.jetvision.avinode.errands;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.SignedEvents;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.AvinodeConnections.Settings;
import com.jetvision.avinode.connections.ReadAnew;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestStatus;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripsForTests;
import com.jetvision.sandbox.AvinodeSandbox;
import com.jetvision.sandbox.Options;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FacadeTest
class CreateTripTest {
    @Autowired
    AvinodeConnections connections;

    @Autowired
    ReadAnew anew;

    @Autowired
    Requests requests;

    @Autowired
    JobWorker worker;

    @Autowired
    HandClock clock;

    @Autowired
    World world;

    @Autowired
    Who who;

    private AvinodeSandbox sandbox;
    private OrganizationId brokerage;
    private Person agent;

    @BeforeEach
    void aMarketplace() throws Exception {
        sandbox = AvinodeSandbox.start(
                Options.forTests(URI.create("http://localhost:1")).withClock(clock));
        brokerage = world.brokerage("Meridian");
        agent = world.agent(brokerage, "Dana Holt");
        connect(sandbox.url() + "/api");
    }

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    @Test
    void aSubmittedRequestIsATripWithADeepLink() {
        var id = submit();
        worker.runAllDue();
        var trip = details(id).trip();
        assertThat(trip).isNotNull();
        assertThat(trip.avinodeTripId()).startsWith("atrip-");
        assertThat(trip.deepLink().toString()).startsWith(sandbox.url() + "/marketplace/");
        assertThat(details(id).status()).isEqualTo(RequestStatus.AWAITING_USER_ACTION);
    }

    @Test
    void aCrashAfterTheMarketplaceAnsweredMakesNoSecondTrip() {
        var id = submit();
        worker.runAllDue();
        var first = details(id).trip();
        world.sql()
                .sql("update jobs set status = 'pending', next_attempt_at = now() - interval '1 year'")
                .update();
        worker.runAllDue();
        assertThat(details(id).trip()).isEqualTo(first);
    }

    @Test
    void whileTheMarketplaceIsAwayTheAgentReadsWhyAndTheTripIsMadeWhenItIsBack() {
        connect("http://localhost:1/api");
        var id = submit();
        worker.runAllDue();
        assertThat(details(id).trip()).isNull();
        assertThat(details(id).problem()).contains("Avinode does not answer", "nothing is lost");
        connect(sandbox.url() + "/api");
        world.jobsWait(Duration.ofMinutes(1));
        worker.runAllDue();
        assertThat(details(id).trip()).isNotNull();
        assertThat(details(id).problem()).isNull();
    }

    @Test
    void whoeverWaitsForTheMarketplaceCanHaveItAskedAtOnce() {
        connect("http://localhost:1/api");
        var id = submit();
        worker.runAllDue();
        connect(sandbox.url() + "/api");
        agent.runs(() -> requests.tryNow(id));
        worker.runAllDue();
        assertThat(details(id).trip()).isNotNull();
        assertThat(details(id).problem()).isNull();
    }

    @Test
    void aBrokerageWithoutAConnectionIsToldSoAtOnce() {
        world.sql().sql("update avinode_connections set active = false").update();
        anew.connections();
        var id = submit();
        worker.runAllDue();
        assertThat(details(id).status()).isEqualTo(RequestStatus.FAILED);
        assertThat(details(id).problem()).contains("not connected to Avinode");
    }

    private void connect(String url) {
        who.asMachine(
                brokerage,
                "Test",
                () -> connections.save(
                        brokerage,
                        new Settings("meridian", URI.create(url), SignedEvents.SECRET, "sandbox-demo-token")));
    }

    private RequestId submit() {
        return agent.does(() -> TripsForTests.submitted(
                requests, TripsForTests.toVanNuys(TripsForTests.client(world, agent, "Rebecca Harlow"))));
    }

    private RequestDetails details(RequestId id) {
        return agent.does(() -> requests.get(id));
    }
}
