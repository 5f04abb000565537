package com.jetvision.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TripApiTest {
    private final WebhookReceiver jetvision = new WebhookReceiver();
    private final AvinodeSandbox sandbox = AvinodeSandbox.start(Options.forTests(jetvision.url()));
    private final Broker broker = Broker.of(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
        jetvision.close();
    }

    @Test
    void aTripIsCreatedAndReadBackByBothItsIds() {
        var created = broker.post("/api/trips", Broker.trip("REQ-1"));
        assertThat(created.status()).isEqualTo(201);
        var trip = created.data();
        assertThat(trip.path("id").asString()).matches("atrip-\\d{8}");
        assertThat(trip.path("tripId").asString()).matches("[A-Z2-9]{6}");
        assertThat(trip.path("href").asString())
                .isEqualTo(sandbox.url() + "/api/trips/" + trip.path("id").asString());
        for (var id :
                new String[] {trip.path("id").asString(), trip.path("tripId").asString()})
            assertThat(broker.get("/api/trips/" + id).data()).isEqualTo(trip);
        var segment = trip.path("segments").path(0);
        assertThat(segment.path("distanceNM").asInt()).isEqualTo(2129);
        assertThat(segment.path("departureDateTime").path("dateTimeUTC").asString())
                .isEqualTo("2026-12-20T15:00:00Z");
        assertThat(segment.path("paxCount").asString()).isEqualTo("6");
    }

    @Test
    void theDeepLinkOpensTheTripInTheMarketplace() {
        var trip = broker.post("/api/trips", Broker.trip("REQ-2")).data();
        for (var action : new String[] {"searchInAvinode", "viewInAvinode"}) {
            var link = URI.create(trip.path("actions").path(action).path("href").asString());
            var page = new Broker("http://" + link.getAuthority(), "none")
                    .get(link.getRawPath() + "?" + link.getRawQuery());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("Teterboro to Van Nuys", "Sun 20 Dec 2026, 10:00 EST", "Send RFQs");
        }
    }

    @Test
    void theSameExternalIdFindsTheSameTripEvenWhenAskedTwiceAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> open = () -> broker.openTrip("REQ-3");
            var ids = threads.invokeAll(Stream.generate(() -> open).limit(8).toList());
            assertThat(ids.stream().map(done -> done.resultNow()).collect(Collectors.toSet()))
                    .hasSize(1);
        }
        assertThat(broker.post("/api/trips", Broker.trip("REQ-3")).status()).isEqualTo(200);
        assertThat(broker.openTrip("REQ-4")).isNotEqualTo(broker.openTrip("REQ-3"));
    }

    @Test
    void nobodyGetsInWithoutTheTokenOrWithAWrongClock() {
        for (var path : new String[] {"/api/trips/atrip-1", "/api/nothing", "/control/pace"}) {
            var answer = new Broker(sandbox.url(), "wrong").get(path);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.error()).isEqualTo("NOT_AUTHORIZED");
        }
        assertThat(new Broker(sandbox.url(), "none")
                        .get("/health")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("UP");
    }

    @ParameterizedTest
    @CsvSource({
        "KVNY, XXXX, segments[0].endAirport",
        "KVNY, KTEB, segments[0].endAirport",
        "10:00, 25:00, segments[0].dateTime",
        "2026-12-20, 20.12.2026, segments[0].dateTime",
        "\"6\", 6, segments[0].paxCount",
        "\"6\", \"six\", segments[0].paxCount"
    })
    void whatAvinodeCannotReadIsRefusedWithItsPlace(String good, String bad, String path) {
        var answer = broker.post("/api/trips", Broker.trip("REQ-5").replace(good, bad));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.error()).isEqualTo("ERR_INPUT_GENERIC_INVALID");
        assertThat(answer.json()
                        .path("meta")
                        .path("errors")
                        .path(0)
                        .path("path")
                        .asString())
                .isEqualTo(path);
    }

    @Test
    void misnamedSegmentsAreSilentlyIgnoredAsAvinodeDoes() {
        var answer = broker.post("/api/trips", Broker.trip("REQ-6").replace("\"segments\"", "\"legs\""));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.data().path("segments")).isEmpty();
        var page = broker.get("/marketplace/" + answer.data().path("id").asString());
        assertThat(page.text()).contains("The trip came without segments");
    }

    @Test
    void brokenBodiesUnknownIdsAndWrongMethodsGetTheEnvelopeOfErrors() {
        assertThat(broker.post("/api/trips", "{").status()).isEqualTo(400);
        assertThat(broker.submit("/api/trips", "a=b").status()).isEqualTo(415);
        assertThat(broker.get("/api/trips").status()).isEqualTo(405);
        for (var path : new String[] {"trips/atrip-1", "rfqs/arfq-1", "quotes/aquote-1", "tripmsgs/asellermsg-1"})
            assertThat(broker.get("/api/" + path).error()).isEqualTo("NOT_FOUND");
        assertThat(broker.get("/marketplace/nothing").text()).contains("There is no trip nothing.");
    }

    @Test
    void cancellingTellsOfTheRfqsAndTheTripOnce() {
        var id = broker.openTrip("REQ-7");
        sandbox.sendRfqs(id, 3);
        jetvision.next();
        assertThat(broker.put("/api/trips/" + id + "/cancel", "{\"reason\":\"WHIM\"}")
                        .status())
                .isEqualTo(422);
        for (int twice = 0; twice < 2; twice++) {
            var answer = broker.put("/api/trips/" + id + "/cancel", "{\"reason\":\"BY_CLIENT\"}");
            assertThat(answer.data().path("canceled").asBoolean()).isTrue();
        }
        sandbox.answerNow(id);
        assertThat(jetvision.next(2))
                .extracting(WebhookReceiver.Received::type)
                .containsExactly("rfq_cancelled", "trip_cancelled");
        assertThat(jetvision.isQuiet()).isTrue();
        assertThat(broker.submit("/marketplace/" + id + "/rfqs", "operator=acompany-20417")
                        .status())
                .isEqualTo(409);
    }
}
