package com.jetvision.avinode.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.sandbox.AvinodeSandbox;
import com.jetvision.sandbox.Options;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.World;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The client of one brokerage, and a sandbox that answers as Avinode would. */
abstract class ClientAtSandbox {
    @Autowired
    AvinodeClient avinode;

    @Autowired
    CallBook book;

    @Autowired
    HandClock clock;

    @Autowired
    World world;

    @Autowired
    Who who;

    AvinodeSandbox sandbox;
    OrganizationId brokerage;
    UUID connection;
    Access access;

    @BeforeEach
    void aConnection() {
        sandbox = AvinodeSandbox.start(
                Options.forTests(URI.create("http://localhost:1")).withClock(clock));
        brokerage = world.brokerage("Meridian");
        connection = Ids.next();
        world.sql()
                .sql(
                        "insert into avinode_connections (id, organization_id, slug, base_url) values (:id, :org, :slug, 'http://localhost')")
                .param("id", connection)
                .param("org", brokerage.value())
                .param("slug", "m-" + connection)
                .update();
        access = access(new Access.Token("sandbox-demo-token"));
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    static NewTrip trip(String externalId) {
        return new NewTrip(externalId, List.of(segment("KTEB", "KVNY")), "Super midsize jet", null);
    }

    static Segment segment(String from, String to) {
        return new Segment(from, to, LocalDate.parse("2026-12-20"), LocalTime.parse("10:00"), 6);
    }

    Access access(Access.Key key) {
        return new Access(connection, brokerage, URI.create(sandbox.url() + "/api"), key, null, null);
    }

    <T> T call(Callable<T> work) {
        return who.asMachine(brokerage, "Test", work);
    }

    CallFailed failure(Callable<?> work) {
        return catchThrowableOfType(CallFailed.class, () -> call(work));
    }

    List<String> problems() {
        return world.sql()
                .sql("select kind || ' ' || operation || ' ' || resource from avinode_problems")
                .query(String.class)
                .list();
    }

    interface Heard {
        void heard(com.sun.net.httpserver.HttpExchange exchange);
    }

    static HttpServer server(Heard heard) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.heard(exchange);
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    void control(String what, String json) {
        try {
            var request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/control/" + what))
                    .header("Authorization", "Bearer sandbox-demo-token")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        } catch (java.io.IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
