package com.jetvision.avinode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.avinode.connections.ConnectionDesk;
import com.jetvision.avinode.connections.ConnectionId;
import com.jetvision.avinode.connections.TokenWatch;
import com.jetvision.avinode.log.WebhookEventId;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.platform.errors.Refused;
import com.jetvision.requests.RequestId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@FacadeTest
class AvinodeTripsTest extends AtTheMarket {
    @Autowired
    AvinodeTrips trips;

    @Autowired
    AvinodeStatus status;

    @Autowired
    ConnectionDesk desk;

    @Autowired
    WebhookEvents events;

    @Autowired
    TokenWatch tokens;

    @Autowired
    HandClock clock;

    private RequestId request;

    @BeforeEach
    void aRequestAtTheMarket() {
        request = market.request();
    }

    @Test
    void refreshBringsWhatWasMissedAtOnce() {
        market.control("webhooks", "{\"lose\":1000}");
        market.rfqs(request, 2);
        market.answers(request);
        market.awaitDelivery();
        refresh();
        assertThat(market.count("quotes")).isEqualTo(2);
    }

    @Test
    void aTripThatWasMadeAtAvinodeItselfBecomesTheRequestsWithAllThatHappenedThere() {
        var made = elsewhere();
        var id = made.path("data").path("id").asString();
        market.control("webhooks", "{\"lose\":1000}");
        market.sandbox.sendRfqs(id, 3);
        market.sandbox.answerNow(id);
        market.awaitDelivery();
        attach(made.path("data").path("tripId").asString().toLowerCase(java.util.Locale.ROOT));
        assertThat(market.trip(request)).isEqualTo(id);
        refresh();
        assertThat(market.count("quotes")).isEqualTo(3);
    }

    @Test
    void aTripThatNobodyKnowsIsToldToWhoAsked() {
        var before = market.trip(request);
        attach("ZZZZZZ");
        assertThat(market.trip(request)).isEqualTo(before);
        assertThat(market.texts("select title || ' ' || body from notifications where kind = 'trip_not_found'"))
                .containsExactly("Trip ZZZZZZ was not attached Avinode has nothing by this id.");
    }

    @Test
    void aTripOfAnotherRequestStaysThere() {
        var other = market.request();
        attach(market.trip(other));
        assertThat(market.trip(request)).isNotEqualTo(market.trip(other));
        assertThat(market.texts("select body from notifications where kind = 'trip_not_found'"))
                .singleElement()
                .asString()
                .contains("belongs to JV-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "arfq-12345678", "atrip-", "../../x", "A1B2C3D"})
    void whatIsNoTripIdIsRefusedInAWord(String typed) {
        assertThatThrownBy(() -> market.agent.runs(() -> trips.attachTrip(request, typed)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("A1B2C3");
    }

    @Test
    void aNewSearchIsAnotherTripAndTheFirstOnesNewsStillFindTheRequest() {
        var first = market.trip(request);
        market.agent.runs(() -> trips.searchAnew(request));
        market.settle();
        assertThat(market.trip(request)).isNotEqualTo(first);
        market.sandbox.sendRfqs(first, 1);
        market.sandbox.answerNow(first);
        market.rfqs(request, 2);
        market.settle();
        assertThat(market.count("quotes where request_id = '%s'".formatted(request.value())))
                .isEqualTo(1);
        assertThat(market.count("avinode_webhook_events where unmatched")).isZero();
    }

    @Test
    void anEventThatMatchedNothingIsActedOnOnceAnAdminSaysWhereItBelongs() {
        market.speaksNatively();
        var id = elsewhere().path("data").path("id").asString();
        market.sandbox.sendRfqs(id, 2);
        market.sandbox.answerNow(id);
        market.settle();
        assertThat(market.count("avinode_webhook_events where unmatched")).isEqualTo(4);
        var event = UUID.fromString(market.texts("select id::text from avinode_webhook_events where unmatched limit 1")
                .getFirst());
        market.admin.runs(() -> events.attach(new WebhookEventId(event), request));
        market.settle();
        market.settle();
        assertThat(market.count("avinode_webhook_events where unmatched")).isZero();
        assertThat(market.count("quotes")).isEqualTo(2);
    }

    @Test
    void theAdminIsWarnedThirtySevenAndOneDaysBeforeATokenEndsEachOnce() {
        market.token(jwt(clock.instant().plus(Duration.ofDays(40))));
        warnTwice(0);
        clock.advance(Duration.ofDays(11));
        warnTwice(1);
        clock.advance(Duration.ofDays(23));
        warnTwice(2);
        clock.advance(Duration.ofDays(5).plusHours(4));
        warnTwice(3);
        assertThat(market.texts("select title from notifications where kind = 'alarm' order by created_at"))
                .containsExactly(
                        "The Avinode token ends in 29 days",
                        "The Avinode token ends in 6 days",
                        "The Avinode token ends in a day");
        market.token(jwt(clock.instant().plus(Duration.ofDays(20))));
        warnTwice(4);
    }

    @Test
    void theAdminSeesHowTheCallsGoAndMayTryOne() {
        var health = market.admin.does(status::connections).getFirst();
        assertThat(health.liveness()).isEqualTo(Liveness.LIVE);
        assertThat(health.remaining()).isBetween(3500, 3600);
        assertThat(health.lastSuccessAt()).isEqualTo(clock.instant());
        assertThat(market.admin
                        .does(() -> desk.test(new ConnectionId(health.connection())))
                        .well())
                .isTrue();
        market.control("tokens", "{\"refused\":true}");
        clock.advance(Duration.ofSeconds(1));
        var tried = market.admin.does(() -> desk.test(new ConnectionId(health.connection())));
        assertThat(tried.well()).isFalse();
        assertThat(tried.sentence()).contains("access token");
        assertThat(market.admin.does(status::connections).getFirst().liveness()).isEqualTo(Liveness.DELAYED);
        assertThat(market.agent.does(() -> status.room(request)).sentence()).contains("access token");
    }

    @Test
    void avinodeIsAskedOnceForEveryKindOfEventAndKnowsThePasswords() {
        var connection = new ConnectionId(
                market.admin.does(status::connections).getFirst().connection());
        assertThat(market.admin.does(() -> desk.subscribe(connection)).sentence())
                .isEqualTo("Avinode now sends all 6 kinds of events here.");
        assertThat(market.admin.does(() -> desk.subscribe(connection)).well()).isTrue();

        var settings = market.get("/api/webhooks/settings").path("data");
        assertThat(settings.valueStream().map(one -> one.path("targetURI").asString()))
                .hasSize(6)
                .contains("http://localhost:8080/api/webhooks/avinode/meridian/TripChatMine");
        assertThat(
                        market.texts(
                                "select native_event_type from avinode_webhook_credentials where native_event_type is not null"))
                .containsExactlyInAnyOrderElementsOf(ConnectionDesk.EVENT_TYPES);
        assertThat(market.texts("select detail::text from audit_entries where event = 'ConnectionChanged'"))
                .noneMatch(text -> text.contains("jetvision-meridian"));
    }

    @Test
    void whatAFailureLeftUnsubscribedTheNextTimeDoes() {
        var connection = new ConnectionId(
                market.admin.does(status::connections).getFirst().connection());
        market.control("tokens", "{\"refused\":true}");
        assertThat(market.admin.does(() -> desk.subscribe(connection)).well()).isFalse();
        market.control("tokens", "{\"refused\":false}");
        clock.advance(Duration.ofMinutes(1));

        assertThat(market.admin.does(() -> desk.subscribe(connection)).well()).isTrue();

        assertThat(market.get("/api/webhooks/settings").path("data")).hasSize(6);
    }

    private void warnTwice(int soFar) {
        tokens.warn();
        tokens.warn();
        assertThat(market.count("notifications where kind = 'alarm'")).isEqualTo(soFar);
    }

    private static String jwt(Instant end) {
        var claims = "{\"exp\":%d}".formatted(end.getEpochSecond());
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }

    private tools.jackson.databind.JsonNode elsewhere() {
        return market.send("POST", "/api/trips", """
                {"externalTripId":"made-elsewhere","sourcing":true,"segments":[{"startAirport":{"icao":"KTEB"},
                 "endAirport":{"icao":"KVNY"},"dateTime":{"date":"2026-11-24","time":"09:00"},"paxCount":"8"}]}""");
    }

    private void attach(String id) {
        market.agent.runs(() -> trips.attachTrip(request, id));
        market.settle();
    }

    private void refresh() {
        market.agent.runs(() -> trips.refresh(request));
        market.settle();
        market.settle();
    }
}
