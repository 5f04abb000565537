package com.jetvision.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Thin pointers, the API's rate and its tokens, empty legs: what Avinode has beside trips. */
class NativeWebhooksTest {
    private final BlockingQueue<JsonNode> pointers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> names = new LinkedBlockingQueue<>();
    private HttpServer listener;
    private AvinodeSandbox sandbox;
    private Broker broker;

    @BeforeEach
    void aListenerThatWantsToKnowWhoCalls() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        listener.createContext("/", exchange -> {
            var body = exchange.getRequestBody().readAllBytes();
            var name = exchange.getRequestHeaders().getFirst("Authorization");
            if (name == null) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"x\"");
            } else {
                names.add(name);
                pointers.add(Json.parse(body));
            }
            exchange.sendResponseHeaders(name == null ? 401 : 200, -1);
            exchange.close();
        });
        listener.start();
        sandbox = AvinodeSandbox.start(Options.forTests(URI.create("http://localhost:1")));
        broker = Broker.of(sandbox);
        broker.post("/control/webhooks", "{\"signed\":false}");
    }

    @AfterEach
    void close() {
        sandbox.close();
        listener.stop(0);
    }

    @Test
    void aPointerGoesToWhoeverWantsItsKindAndNamesItselfWhenAsked() throws Exception {
        subscribe("TripRequestMine");
        var trip = broker.openTrip("REQ-N1");
        sandbox.sendRfqs(trip, 1);
        sandbox.answerNow(trip); // nobody subscribed to answers
        var pointer = next();
        assertThat(pointer.propertyNames()).containsExactly("id", "href", "type", "tripId");
        assertThat(pointer.path("type").asString()).isEqualTo("rfqs");
        assertThat(pointer.path("href").asString())
                .isEqualTo(sandbox.url() + "/api/rfqs/" + pointer.path("id").asString());
        assertThat(pointer.path("tripId").asString()).hasSize(6);
        assertThat(names.take()).isEqualTo("Basic bG9naW46c2VjcmV0");
        assertThat(pointers.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aSettingIsListedWithoutItsSecretChangedAndSwitchedOff() throws Exception {
        var id = subscribe("TripRequestMine");
        var listed = broker.get("/api/webhooks/settings");
        assertThat(listed.data()).hasSize(1);
        assertThat(listed.text()).doesNotContain("secret");
        assertThat(broker.put("/api/webhooks/settings/" + id, "{\"active\":false}")
                        .data()
                        .path("active")
                        .asBoolean())
                .isFalse();
        sandbox.sendRfqs(broker.openTrip("REQ-N2"), 1);
        assertThat(pointers.poll(100, TimeUnit.MILLISECONDS)).isNull();
        assertThat(broker.post(
                                "/api/webhooks/settings",
                                "{\"targetURI\":\"https://x.example\",\"eventTypes\":[\"Quotes\"]}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void emptyLegsAreToldToWhoWatchesForSuch() throws Exception {
        subscribe("EmptyLegs");
        broker.post("/api/emptylegs/watches", """
                {"uniqueName":"Florida","active":true,"watchedSegments":[{"start":{"airport":{"icao":"KTEB"}},"end":{"countryCode":"US"}}]}""");
        broker.post(
                "/control/emptylegs", "{\"from\":\"KTEB\",\"to\":\"EGGW\",\"date\":\"2026-12-20\",\"price\":30000}");
        broker.post("/control/emptylegs", "{\"from\":\"KTEB\",\"to\":\"KOPF\",\"date\":\"2026-12-20\",\"price\":9500}");
        var leg = next().path("id").asString();
        var told = broker.get("/api/emptylegs/" + leg).data();
        assertThat(told.path("endAirport").path("icao").asString()).isEqualTo("KOPF");
        assertThat(told.path("sellerPrice").path("price").decimalValue()).isEqualByComparingTo("9500");
        broker.post("/control/emptylegs", "{\"id\":\"%s\",\"withdrawn\":true}".formatted(leg));
        assertThat(next().path("id").asString()).isEqualTo(leg);
        assertThat(broker.get("/api/emptylegs/" + leg).data().path("active").asBoolean())
                .isFalse();
    }

    @Test
    void everyAnswerSaysHowManyCallsAreLeftAndTheLastIsRefused() {
        broker.post("/control/rate", "{\"limit\":100,\"remaining\":2}");
        assertThat(header("X-Rate-Limit-Remaining")).isEqualTo("1");
        assertThat(header("X-Rate-Limit-Limit")).isEqualTo("100");
        assertThat(broker.get("/api/trips/atrip-1").status()).isEqualTo(429);
        assertThat(Integer.parseInt(header("X-Rate-Limit-Reset"))).isBetween(3500, 3600);
    }

    @Test
    void whatIsLostFollowsFromTheSeed() {
        var first = lost(7);
        assertThat(first).isNotEmpty().hasSizeLessThan(20);
        assertThat(lost(7)).isEqualTo(first);
    }

    /** Which of twenty events of a trip arrive. */
    private List<Integer> lost(int seed) {
        var switches = new Switches(Options.Pace.LIFELIKE);
        switches.deliver(
                new Switches.Delivery(true, false, java.time.Duration.ZERO, java.time.Duration.ZERO, 0, 3, 0), seed);
        return java.util.stream.IntStream.range(0, 20)
                .filter(event -> switches.loses())
                .boxed()
                .toList();
    }

    @Test
    void theSwitchboardShowsAndChangesWhatIsSwitched() {
        subscribe("TripChatFromSeller");
        assertThat(broker.get("/switches").text()).contains("Every call works.", "TripChatFromSeller", "Publish");
        assertThat(broker.submit("/switches/faults", "fault=SERVER_ERROR&times=2&on=trips")
                        .status())
                .isEqualTo(303);
        assertThat(broker.get("/switches").text()).contains("The next 2 calls at trips: server error.");
        assertThat(broker.get("/api/trips/atrip-1").status()).isEqualTo(500);
        assertThat(broker.submit("/switches/emptylegs", "from=KTEB&to=XXXX&date=2026-12-20&price=9")
                        .text())
                .contains("No airport has this code.");
    }

    private String header(String name) {
        return broker.get("/api/airports/search?filter=KTEB")
                .response()
                .headers()
                .firstValue(name)
                .orElseThrow();
    }

    private JsonNode next() throws InterruptedException {
        var next = pointers.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("a pointer within ten seconds").isNotNull();
        return next;
    }

    private String subscribe(String type) {
        return broker.post("/api/webhooks/settings", """
                {"targetURI":"http://localhost:%d/hooks","displayName":"Test","active":true,"clientIdentifier":"login",
                 "clientSecret":"secret","clientAuthenticationType":"BASIC","eventTypes":["%s"]}""".formatted(
                                listener.getAddress().getPort(), type))
                .data()
                .path("id")
                .asString();
    }
}
