package com.jetvision.avinode.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.jetvision.avinode.client.CallFailed.Kind;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.sandbox.AvinodeSandbox;
import com.jetvision.sandbox.Options;
import com.jetvision.testing.FacadeTest;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FacadeTest
class AvinodeClientTest {
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

    private AvinodeSandbox sandbox;
    private OrganizationId brokerage;
    private UUID connection;
    private Access access;

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

    @Test
    void aTripIsMadeOnceAndReadBackWithBothItsNames() {
        var made = call(() -> avinode.createTrip(access, trip("REQ-1")));
        assertThat(made.id()).startsWith("atrip-");
        assertThat(made.code()).hasSize(6);
        assertThat(trip("REQ-1").matches(made.segments())).isTrue();
        assertThat(call(() -> avinode.createTrip(access, trip("REQ-1"))).id()).isEqualTo(made.id());
        assertThat(call(() -> avinode.trip(access, made.code(), Urgency.PERSON)).id())
                .isEqualTo(made.id());
        assertThat(problems()).isEmpty();
    }

    @Test
    void aTripWhoseAnswerWasLostIsFoundAgain() {
        control("faults", "{\"fault\":\"server_error\",\"times\":1,\"on\":\"open\"}");
        assertThat(failure(() -> avinode.createTrip(access, trip("REQ-2"))).kind())
                .isEqualTo(Kind.UNREACHABLE);
        assertThat(call(() -> avinode.createTrip(access, trip("REQ-2"))).id()).startsWith("atrip-");
    }

    @Test
    void aTripThatShowsAnotherItineraryIsAProblemOnRecord() {
        var first = call(() -> avinode.createTrip(access, trip("REQ-3")));
        var other = new NewTrip("REQ-3", List.of(segment("KTEB", "KOPF")), null, null);
        assertThat(call(() -> avinode.createTrip(access, other)).id()).isEqualTo(first.id());
        assertThat(problems()).containsExactly("itinerary create trip " + first.id());
    }

    @Test
    void aReadIsRepeatedOnceAndAWriteNever() {
        var made = call(() -> avinode.createTrip(access, trip("REQ-4")));
        control("faults", "{\"fault\":\"server_error\",\"times\":1,\"on\":\"trips\"}");
        assertThat(call(() -> avinode.trip(access, made.id(), Urgency.PERSON)).id())
                .isEqualTo(made.id());
        control("faults", "{\"fault\":\"server_error\",\"times\":1,\"on\":\"trips\"}");
        assertThat(failure(() -> {
                            avinode.cancelTrip(access, made.id(), CancelReason.OTHER, "");
                            return made;
                        })
                        .kind())
                .isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void aTokenIsFetchedOnceAndRenewedBeforeItEnds() {
        var oauth = access(new Access.Client("sandbox-client", "sandbox-client-secret"));
        var made = call(() -> avinode.createTrip(oauth, trip("REQ-5")));
        clock.advance(Duration.ofMinutes(29).plusSeconds(30));
        assertThat(call(() -> avinode.trip(oauth, made.id(), Urgency.PERSON)).id())
                .isEqualTo(made.id());
        control("tokens", "{\"refused\":false}"); // ends those that were given out
        assertThat(failure(() -> avinode.trip(oauth, made.id(), Urgency.PERSON)).kind())
                .isEqualTo(Kind.DENIED);
        assertThat(call(() -> avinode.trip(oauth, made.id(), Urgency.PERSON)).id())
                .isEqualTo(made.id());
    }

    @Test
    void wrongCredentialsAreASentenceForTheAdmin() {
        var wrong = access(new Access.Client("sandbox-client", "wrong"));
        var refused = failure(() -> avinode.trip(wrong, "atrip-1", Urgency.PERSON));
        assertThat(refused.kind()).isEqualTo(Kind.DENIED);
        assertThat(refused).hasMessageContaining("An admin can renew");
    }

    @Test
    void aLongLivedTokenSaysWhenItEnds() {
        var end = Instant.parse("2027-01-19T12:00:00Z");
        var claims = "{\"avitype\":15,\"exp\":%d}".formatted(end.getEpochSecond());
        var jwt =
                "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                        + ".sig";
        assertThat(call(() -> avinode.tokenEnd(access(new Access.Token(jwt))))).contains(end);
        assertThat(call(() -> avinode.tokenEnd(access))).isEmpty();
    }

    @Test
    void theHeadersSayWhoCallsAndForWhom() throws Exception {
        var seen = new java.util.concurrent.ConcurrentHashMap<String, String>();
        var server = server(exchange -> exchange.getRequestHeaders()
                .forEach((name, values) -> seen.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst())));
        var mine = new Access(
                connection,
                brokerage,
                URI.create("http://localhost:" + server.getAddress().getPort() + "/api"),
                new Access.Token("t"),
                "0f8fad5b-d9cb-469f-a165-70867728950e",
                "dana.holt");
        failure(() -> avinode.trip(mine, "atrip-1", Urgency.PERSON));
        server.stop(0);
        assertThat(seen)
                .containsEntry("authorization", "Bearer t")
                .containsEntry("x-avinode-apitoken", "0f8fad5b-d9cb-469f-a165-70867728950e")
                .containsEntry("x-avinode-actasaccount", "dana.holt")
                .containsEntry("x-avinode-senttimestamp", clock.instant().toString())
                .containsEntry("x-avinode-apiversion", "v1.0")
                .containsEntry("x-avinode-product", "Jetvision-v1.0");
    }

    @Test
    void aBurstIsLetThroughAndThenOneCallASecond() {
        for (int i = 0; i < 30; i++) {
            assertThat(take(Urgency.PERSON)).isZero();
        }
        assertThat(take(Urgency.PERSON)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
    }

    @Test
    void theBackgroundLeavesTheRestOfABurstToPeople() {
        for (int i = 0; i < 10; i++) {
            assertThat(take(Urgency.BACKGROUND)).isZero();
        }
        assertThat(take(Urgency.BACKGROUND)).isPositive();
        assertThat(take(Urgency.PERSON)).isZero();
    }

    @Test
    void after429NobodyCallsUntilTheResetNotEvenAnotherNode() {
        control("faults", "{\"fault\":\"too_many_requests\",\"times\":1,\"on\":\"trips\"}");
        var slower = failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON));
        assertThat(slower.kind()).isEqualTo(Kind.LATER);
        assertThat(slower.after()).isEqualTo(Duration.ofSeconds(1));
        assertThat(take(Urgency.PERSON)).isPositive();
    }

    @Test
    void theLastTenthOfTheHourIsKeptForPeople() {
        control("rate", "{\"limit\":3600,\"remaining\":300}");
        failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON));
        call(() -> avinode.airports(access, "KTEB"));
        assertThat(take(Urgency.BACKGROUND)).isGreaterThan(Duration.ofMinutes(50));
        assertThat(take(Urgency.PERSON)).isZero();
    }

    @Test
    void anAvinodeThatIsDownIsSparedUntilOneCallWorksAgain() {
        control("faults", "{\"fault\":\"unavailable\",\"times\":100,\"on\":\"all\"}");
        for (int i = 0; i < 3; i++) {
            failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON));
        }
        assertThat(failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.LATER);
        control("faults", "{\"fault\":\"none\",\"times\":0}");
        assertThat(failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.LATER);
        clock.advance(Duration.ofMinutes(2));
        assertThat(failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"malformed", "missing_fields"})
    void anAnswerThatMakesNoSenseIsOnRecordOnceWithACount(String fault) {
        var made = call(() -> avinode.createTrip(access, trip("REQ-6")));
        control("faults", "{\"fault\":\"%s\",\"times\":2,\"on\":\"trips\"}".formatted(fault));
        for (int i = 0; i < 2; i++) {
            assertThat(failure(() -> avinode.trip(access, made.id(), Urgency.PERSON))
                            .kind())
                    .isEqualTo(Kind.NONSENSE);
        }
        assertThat(world.sql()
                        .sql("select times from avinode_problems")
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"redirect", "wrong_host"})
    void noForeignHostIsEverCalled(String fault) throws Exception {
        var called = new AtomicInteger();
        var trap = server(exchange -> called.incrementAndGet());
        var made = call(() -> avinode.createTrip(access, trip("REQ-7")));
        control(
                "faults",
                "{\"fault\":\"%s\",\"times\":1,\"on\":\"trips\",\"to\":\"http://localhost:%d\"}"
                        .formatted(fault, trap.getAddress().getPort()));
        assertThat(failure(() -> avinode.trip(access, made.id(), Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.NONSENSE);
        assertThat(called.get()).isZero();
        trap.stop(0);
        assertThat(problems()).singleElement().asString().startsWith("foreign_host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../oauth/token", "atrip-1?x=1", "atrip-1/cancel", "http://evil.example/", ""})
    void whatIsNoIdGoesIntoNoPath(String id) {
        assertThatThrownBy(() -> call(() -> avinode.trip(access, id, Urgency.PERSON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://services.avinode.com/api", "ftp://sandbox.avinode.com", "https://user@sandbox.avinode.com/api",
                "https://sandbox.avinode.com/api?x", "http://localhost.evil.example/api", "file:///etc/passwd"
            })
    void anAddressThatIsNotAvinodesWayIsRefused(String address) {
        assertThatThrownBy(() -> Host.require(URI.create(address))).isInstanceOf(Refused.class);
    }

    @Test
    void webhooksAreSubscribedOnceAndSwitchedOff() {
        var wanted = new NewWebhook(
                "TripChatFromSeller",
                URI.create("https://jetvision.example/api/webhooks/avinode/demo/TripChatFromSeller"),
                "Jetvision",
                "avinode",
                "secret");
        var made = call(() -> avinode.subscribe(access, wanted));
        assertThat(call(() -> avinode.subscribe(access, wanted)).id()).isEqualTo(made.id());
        assertThat(call(() -> avinode.webhooks(access))).hasSize(1);
        assertThat(call(() -> avinode.switchOff(access, made.id())).active()).isFalse();
        assertThat(call(() -> avinode.subscribe(access, wanted)).active()).isTrue();
    }

    @Test
    void chatAboveFiveKilobytesIsRefusedBeforeItIsSent() {
        assertThat(failure(() -> avinode.chat(access, "arfq-1", "ü".repeat(2600)))
                        .kind())
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void whatBecameOfATripIsReportedAndTheRestWithdrawn() {
        var made = call(() -> avinode.createTrip(access, trip("REQ-8")));
        sandbox.sendRfqs(made.id(), 2);
        sandbox.answerNow(made.id());
        var rfqs = call(() -> avinode.trip(access, made.id(), Urgency.PERSON)).rfqs();
        var winner = rfqs.getFirst().lifts().getFirst().id();
        call(() -> {
            avinode.reportConverted(access, made.id(), winner);
            avinode.cancelRfq(access, rfqs.getLast().id(), CancelReason.BOOKED, "Thank you.");
            return made;
        });
        var after = call(() -> avinode.trip(access, made.id(), Urgency.PERSON));
        assertThat(after.raw().path("outcome").asString()).isEqualTo("CONVERTED");
        assertThat(after.raw().path("winningSellerLiftId").asString()).isEqualTo(winner);
        assertThat(after.rfqs().getFirst().canceled()).isFalse();
    }

    private static NewTrip trip(String externalId) {
        return new NewTrip(externalId, List.of(segment("KTEB", "KVNY")), "Super midsize jet", null);
    }

    private static Segment segment(String from, String to) {
        return new Segment(from, to, LocalDate.parse("2026-12-20"), LocalTime.parse("10:00"), 6);
    }

    private Access access(Access.Key key) {
        return new Access(connection, brokerage, URI.create(sandbox.url() + "/api"), key, null, null);
    }

    private Duration take(Urgency urgency) {
        return call(() -> book.take(connection, urgency));
    }

    private <T> T call(Callable<T> work) {
        return who.asMachine(brokerage, "Test", work);
    }

    private CallFailed failure(Callable<?> work) {
        return catchThrowableOfType(CallFailed.class, () -> call(work));
    }

    private List<String> problems() {
        return world.sql()
                .sql("select kind || ' ' || operation || ' ' || resource from avinode_problems")
                .query(String.class)
                .list();
    }

    private interface Heard {
        void heard(com.sun.net.httpserver.HttpExchange exchange);
    }

    private static HttpServer server(Heard heard) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.heard(exchange);
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void control(String what, String json) {
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
