package com.jetvision.avinode.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jetvision.avinode.SignedEvents;
import com.jetvision.avinode.WebhookDoors;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.World;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@FacadeTest
class WebhookControllerTest {
    private static final String OTHER = "whsec_b3RoZXItc2VjcmV0LW90aGVyLXNlY3JldC1vdGhlcg==";

    @Autowired
    HandClock clock;

    @Autowired
    World world;

    @Autowired
    WebApplicationContext web;

    private WebhookDoors doors;

    @BeforeEach
    void aConnection() {
        doors = new WebhookDoors(web);
    }

    @Test
    void aSignedEventIsStoredAndAnswered200() throws Exception {
        assertThat(answer(SignedEvents.post(event("evt-1"), clock.instant()))).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void theSameEventTwiceIsAnswered200AndStoredOnce() throws Exception {
        answer(SignedEvents.post(event("evt-1"), clock.instant()));
        assertThat(answer(SignedEvents.post(event("evt-1"), clock.instant()))).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void tenAtOnceAreStoredOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(10)) {
            Callable<Integer> one = () -> answer(SignedEvents.post(event("evt-1"), clock.instant()));
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> one).limit(10).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void aChangedBodyIsRefused() throws Exception {
        var changed = event("evt-1").replace("30000", "3");
        assertThat(answer(SignedEvents.post(event("evt-1"), changed, clock.instant(), SignedEvents.SECRET)))
                .isEqualTo(401);
        assertThat(stored()).isZero();
    }

    @Test
    void anOldOrFutureSignatureIsRefused() throws Exception {
        var limit = Duration.ofMinutes(5);
        assertThat(answer(SignedEvents.post(
                        event("evt-1"), clock.instant().minus(limit).minusSeconds(1))))
                .isEqualTo(401);
        assertThat(answer(SignedEvents.post(
                        event("evt-1"), clock.instant().plus(limit).plusSeconds(1))))
                .isEqualTo(401);
        assertThat(answer(SignedEvents.post(event("evt-1"), clock.instant().minus(limit))))
                .isEqualTo(200);
    }

    @Test
    void anUnsignedEventIsRefused() throws Exception {
        assertThat(answer(post("/api/webhooks/avinode")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(event("evt-1"))))
                .isEqualTo(401);
        assertThat(stored()).isZero();
    }

    @Test
    void anotherBrokeragesSecretFilesTheEventThere() throws Exception {
        var other = world.brokerage("Other");
        doors.connect(other, "other", OTHER);
        answer(SignedEvents.post(event("evt-1"), event("evt-1"), clock.instant(), OTHER));
        assertThat(world.sql()
                        .sql("select organization_id from avinode_webhook_events")
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(other.value());
    }

    @Test
    void afterARotationTheOldSecretHoldsForADay() throws Exception {
        doors.connect(doors.brokerage, "meridian", OTHER);
        assertThat(answer(SignedEvents.post(event("evt-1"), clock.instant()))).isEqualTo(200);
        assertThat(answer(SignedEvents.post(event("evt-2"), event("evt-2"), clock.instant(), OTHER)))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "{}",
                "{\"eventId\":\"1\",\"eventType\":\"nonsense\",\"timestamp\":\"2026-11-20T14:42:00Z\"}",
                "{\"eventId\":\"1\",\"eventType\":\"trip_updated\",\"timestamp\":\"yesterday\"}"
            })
    void whatIsNoEventIs400(String body) throws Exception {
        assertThat(answer(SignedEvents.post(body, clock.instant()))).isEqualTo(400);
        assertThat(stored()).isZero();
    }

    @Test
    void aNulInTheTextIsNoServerError() throws Exception {
        var body = event("evt-1").replace("Wi-Fi on board.", "Wi\\u0000Fi");
        assertThat(answer(SignedEvents.post(body, clock.instant()))).isLessThan(500);
    }

    @Test
    void overOneMebibyteIs413AndAnotherTypeIs415() throws Exception {
        var big = event("evt-1").replace("Wi-Fi on board.", "x".repeat(1 << 20));
        assertThat(answer(SignedEvents.post(big, clock.instant()))).isEqualTo(413);
        assertThat(answer(post("/api/webhooks/avinode")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("hello")))
                .isEqualTo(415);
    }

    @Test
    void secretsAndCredentialsAreNotKept() throws Exception {
        answer(SignedEvents.post(event("evt-1"), clock.instant()));
        var headers = world.sql()
                .sql("select headers::text from avinode_webhook_events")
                .query(String.class)
                .single();
        assertThat(headers).contains("webhook-timestamp").doesNotContain("signature");
        assertThat(world.sql()
                        .sql("select row_to_json(c)::text from avinode_connections c")
                        .query(String.class)
                        .single())
                .doesNotContain(SignedEvents.SECRET.substring(6));
    }

    private int answer(RequestBuilder request) throws Exception {
        return doors.answer(request).getStatus();
    }

    private static String event(String id) {
        return SignedEvents.quote(id, "atrip-1", "aquote-1", "32850");
    }

    private int stored() {
        return world.sql()
                .sql("select count(*) from avinode_webhook_events")
                .query(Integer.class)
                .single();
    }
}
