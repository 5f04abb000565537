package com.jetvision.avinode;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.AvinodeConnections.Settings;
import com.jetvision.avinode.connections.WebhookCredentials;
import com.jetvision.avinode.inbox.InboxScene;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripsForTests;
import com.jetvision.sandbox.AvinodeSandbox;
import com.jetvision.sandbox.Options;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A brokerage, an agent and the sandbox, joined over HTTP both ways: what the real ones would say to each other. */
public final class MarketScene implements AutoCloseable {
    static final String TOKEN = "sandbox-demo-token";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    public final AvinodeSandbox sandbox;
    public final Relay relay;
    final OrganizationId brokerage;
    public final Person agent;
    final Person admin;
    private final World world;
    private final Who who;
    private final AvinodeConnections connections;
    private final Requests requests;
    private final JobWorker jobs;
    private final InboxScene inbox;

    public MarketScene(ApplicationContext app) {
        world = app.getBean(World.class);
        who = app.getBean(Who.class);
        connections = app.getBean(AvinodeConnections.class);
        requests = app.getBean(Requests.class);
        jobs = app.getBean(JobWorker.class);
        inbox = app.getBean(InboxScene.class);
        relay = new Relay(app);
        sandbox = AvinodeSandbox.start(Options.forTests(relay.url()).withClock(app.getBean(HandClock.class)));
        brokerage = world.brokerage("Meridian");
        agent = world.agent(brokerage, "Dana Holt");
        admin = world.admin(brokerage, "Marcus Vale");
        connect(sandbox.url() + "/api");
        who.asMachine(
                brokerage,
                "Test",
                () -> app.getBean(WebhookCredentials.class).save(brokerage, "meridian", null, "avinode", "secret"));
    }

    public void connect(String url) {
        save(url, TOKEN);
    }

    void token(String token) {
        save(sandbox.url() + "/api", token);
    }

    private void save(String url, String token) {
        who.asMachine(
                brokerage,
                "Test",
                () -> connections.save(
                        brokerage, new Settings("meridian", URI.create(url), SignedEvents.SECRET, token)));
    }

    /** From now on only thin pointers come, one setting for each kind, as Avinode itself would send them. */
    public void speaksNatively() {
        control("webhooks", "{\"signed\":false}");
        for (var type : List.of(
                "TripRequestSellerResponse", "TripRequestMine", "TripChatFromSeller", "TripChatMine", "EmptyLegs")) {
            send("POST", "/api/webhooks/settings", """
                    {"targetURI":"%s/api/webhooks/avinode/meridian/%s","displayName":"Jetvision","active":true,
                     "clientIdentifier":"avinode","clientSecret":"secret","clientAuthenticationType":"BASIC","eventTypes":["%s"]}
                    """.formatted(relay.url(), type, type));
        }
    }

    public RequestId request() {
        var id = agent.does(() -> TripsForTests.submitted(
                requests, TripsForTests.toVanNuys(TripsForTests.client(world, agent, "Rebecca Harlow"))));
        jobs.runAllDue();
        return id;
    }

    public RequestDetails details(RequestId id) {
        return agent.does(() -> requests.get(id));
    }

    public String trip(RequestId id) {
        var trip = details(id).trip();
        assertThat(trip).isNotNull();
        return trip.avinodeTripId();
    }

    public void rfqs(RequestId id, int operators) {
        sandbox.sendRfqs(trip(id), operators);
    }

    public void answers(RequestId id) {
        sandbox.answerNow(trip(id));
    }

    /** Every webhook is taken, and acted on. */
    public int settle() {
        awaitDelivery();
        int done = inbox.work();
        jobs.runAllDue();
        return done;
    }

    /** As {@link World#jobsWait}. */
    public void jobsWait(Duration time) {
        world.jobsWait(time);
    }

    public void awaitDelivery() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (sandbox.undelivered() > 0) {
            assertThat(System.nanoTime()).as("webhooks are delivered").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    public void control(String what, String json) {
        send("POST", "/control/" + what, json);
    }

    public JsonNode get(String path) {
        return call(HttpRequest.newBuilder(URI.create(sandbox.url() + path)).GET());
    }

    public JsonNode send(String method, String path, String json) {
        return call(HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    private static JsonNode call(HttpRequest.Builder request) {
        try {
            var answer =
                    HTTP.send(request.header("Authorization", "Bearer " + TOKEN).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            return JsonMapper.shared().readTree(answer.body());
        } catch (java.io.IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    public List<String> texts(String sql) {
        return world.sql().sql(sql).query(String.class).list();
    }

    public int count(String from) {
        return world.sql()
                .sql("select count(*) from " + from)
                .query(Integer.class)
                .single();
    }

    /** As if an answer that we never got had been a yes. */
    public void agentSaysBehindOurBack(String rfq, String text) {
        send("POST", "/api/tripmsgs/" + rfq + "/chat", "{\"message\":\"%s\"}".formatted(text));
    }

    /** Arranges, as the database's owner. */
    public void now(String sql) {
        world.sql().sql(sql).update();
    }

    @Override
    public void close() {
        sandbox.close();
        relay.close();
    }
}
