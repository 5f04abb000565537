package com.jetvision.avinode.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jetvision.avinode.SignedEvents;
import com.jetvision.avinode.WebhookDoors;
import com.jetvision.avinode.inbox.InboxScene;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Posts that nobody friendly sends: none is a server error, none shows our insides, and without a name none leaves a row. */
@FacadeTest
class HostileWebhookTest {
    private static final int MANY = Integer.getInteger("jetvision.fuzz", 400);

    @Autowired
    InboxScene inbox;

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
        doors.pair(null, "avinode", "secret");
    }

    @Test
    void oneFlippedBitAnywhereInTheSignedPartsIsRefused() throws Exception {
        var body = event("evt-1").getBytes(StandardCharsets.UTF_8);
        var random = random(1);
        for (int i = 0; i < 200; i++) {
            var flipped = body.clone();
            int bit = random.nextInt(body.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(send(SignedEvents.post(event("evt-1"), clock.instant()).content(flipped)))
                    .as("bit %d", bit)
                    .isEqualTo(401);
        }
        for (var header : new String[] {"webhook-id", "webhook-timestamp", "webhook-signature"}) {
            assertThat(send(withHeader(header, "x"))).as(header).isEqualTo(401);
        }
        assertThat(stored()).isZero();
    }

    @Test
    void aHeaderThatIsMissingOrThereTwiceIsRefused() throws Exception {
        for (var header : new String[] {"webhook-id", "webhook-timestamp", "webhook-signature"}) {
            assertThat(send(withHeader(header))).as("no " + header).isEqualTo(401);
            var doubled = SignedEvents.post(event("evt-1"), clock.instant()).header(header, "another");
            assertThat(send(doubled)).as("two of " + header).isEqualTo(401);
        }
        assertThat(stored()).isZero();
    }

    /** The valid post, with other values for one header. */
    private MockHttpServletRequestBuilder withHeader(String name, String... values) {
        return SignedEvents.post(event("evt-1"), clock.instant()).with(request -> {
            request.removeHeader(name);
            for (var value : values) {
                request.addHeader(name, value);
            }
            return request;
        });
    }

    @Test
    void aSignatureOverAnotherTimeOrIdIsRefused() throws Exception {
        var later = Long.toString(clock.instant().plusSeconds(1).getEpochSecond());
        assertThat(send(withHeader("webhook-timestamp", later))).isEqualTo(401);
        assertThat(send(withHeader("webhook-id", "msg_2"))).isEqualTo(401);
        assertThat(send(withHeader("webhook-timestamp", "99999999999999999999")))
                .isEqualTo(401);
        assertThat(send(withHeader("webhook-timestamp", "-1"))).isEqualTo(401);
        assertThat(stored()).isZero();
    }

    @Test
    void fiveMinutesAndASecondIsTooFarEitherWay() throws Exception {
        for (int seconds : new int[] {-301, 301}) {
            assertThat(send(SignedEvents.post(event("evt-1"), clock.instant().plusSeconds(seconds))))
                    .isEqualTo(401);
        }
        for (int seconds : new int[] {-300, 300}) {
            assertThat(send(SignedEvents.post(
                            event("evt" + seconds), clock.instant().plusSeconds(seconds))))
                    .isEqualTo(200);
        }
    }

    @Test
    void aReplayUnderAnotherDeliveryIdIsKnownByItsEvent() throws Exception {
        assertThat(send(SignedEvents.post(event("evt-1"), clock.instant()))).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(send(SignedEvents.post(event("evt-1"), clock.instant()))).isEqualTo(200);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void theSameEventWithAnotherBodyIsKeptBesideTheFirst() throws Exception {
        assertThat(send(SignedEvents.post(event("evt-1"), clock.instant()))).isEqualTo(200);
        var other = SignedEvents.quote("evt-1", "atrip-1", "aquote-1", "1");
        assertThat(send(SignedEvents.post(other, clock.instant()))).isEqualTo(200);
        assertThat(world.sql()
                        .sql("select contradicting_payload->'data'->'price'->>'total' from avinode_webhook_events"
                                + " where contradicted_at is not null")
                        .query(String.class)
                        .single())
                .isEqualTo("1");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void oneByteOverTheLimitIsRefusedWhetherItIsAnnouncedOrNot() throws Exception {
        var big = new byte[(1 << 20) + 1];
        assertThat(send(signedPost(big))).isEqualTo(413);
        assertThat(send(signedPost(big).with(request -> {
                    request.removeHeader("Content-Length");
                    return request;
                })))
                .isEqualTo(413);
        assertThat(stored()).isZero();
    }

    static Stream<String> poison() {
        return Stream.of(
                "[".repeat(20_000) + "]".repeat(20_000),
                "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000),
                "{\"eventId\":\"" + "x".repeat(500_000) + "\"}",
                "{\"eventId\":1e999999999,\"eventType\":\"trip_updated\",\"timestamp\":\"2026-11-20T14:42:00Z\"}",
                "{\"eventId\":\"e\",\"eventType\":\"trip_updated\",\"timestamp\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"eventId\":\"e\",\"eventType\":\"trip_updated\",\"timestamp\":\"-999999999-01-01T00:00:00Z\"}",
                "{\"eventId\":\"e\",\"eventType\":\"trip_updated\",\"timestamp\":\"2026-11-20T14:42:00Z\",\"data\":"
                        + "9".repeat(900_000) + "}",
                "{\"eventId\":\"e\",\"eventType\":\"trip_updated\",\"timestamp\":\"2026-11-20T14:42:00Z\",\"data\":1e200000}",
                "{\"eventId\":\"a\\u0000b\",\"eventType\":\"trip_updated\",\"timestamp\":\"2026-11-20T14:42:00Z\"}",
                "\ufeff{}",
                "null",
                "\"just text\"",
                "{\"eventId\":\"e\",}",
                "{} trailing");
    }

    @ParameterizedTest
    @MethodSource("poison")
    void poisonIsABadRequestAtBothDoors(String body) throws Exception {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        assertThat(send(signedPost(bytes))).isEqualTo(400);
        assertThat(send(pointerPost("EmptyLegs", bytes))).isEqualTo(400);
        assertThat(stored()).isZero();
    }

    @Test
    void halvesOfCharactersAndNulsAreStoredWithoutTheHarm() throws Exception {
        var body = event("evt-1").replace("Wi-Fi on board.", "a\\u0000b\\ud83dc\\ude00\\ud83d\\ude00\\\\u0000");
        assertThat(send(SignedEvents.post(body, clock.instant()))).isEqualTo(200);
        assertThat(world.sql()
                        .sql("select raw_payload->'data'->>'message' from avinode_webhook_events")
                        .query(String.class)
                        .single())
                .isEqualTo("ab\ufffdc\ufffd\ud83d\ude00\\u0000");
    }

    @Test
    void invalidUtf8IsABadRequest() throws Exception {
        var body = event("evt-1").replace("Wi-Fi", "Wi\u00e9Fi").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(send(signedPost(body))).isEqualTo(400);
    }

    @Test
    void anAmountThatWouldFillTheMemoryIsAFailedAttemptAndNothingMore() throws Exception {
        var body = event("evt-1").replaceFirst("\"total\":[^,}]+", "\"total\":\"1e999999999\"");
        assertThat(send(SignedEvents.post(body, clock.instant()))).isEqualTo(200);
        assertThat(inbox.work()).isEqualTo(1);
    }

    @Test
    void aThousandStrangePostsAtBothDoorsMakeNoServerError() throws Exception {
        var random = random(20261120);
        for (int i = 0; i < MANY; i++) {
            var body = strange(random, event("evt-" + i).getBytes(StandardCharsets.UTF_8));
            var answer = doors.answer(random.nextBoolean() ? signedPost(body) : pointerPost("T" + i, body));
            assertThat(answer.getStatus()).as("post %d", i).isIn(200, 400, 413);
            assertThat(answer.getContentAsString())
                    .doesNotContain("Exception", "at com.", "org.springframework", "ERROR:");
        }
    }

    @Test
    void aThousandStrangePostsWithoutANameLeaveNoRow() throws Exception {
        var random = random(20261121);
        for (int i = 0; i < MANY; i++) {
            var path = random.nextBoolean() ? "" : "/" + word(random) + "/" + word(random);
            var answer = doors.answer(post("/api/webhooks/avinode" + path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(strange(random, event("evt-" + i).getBytes(StandardCharsets.UTF_8)))
                    .header("Authorization", "Basic " + word(random))
                    .header("webhook-id", word(random))
                    .header("webhook-timestamp", Long.toString(clock.instant().getEpochSecond()))
                    .header("webhook-signature", "v1," + word(random)));
            assertThat(answer.getStatus()).as("post %d to %s", i, path).isIn(400, 401, 413);
        }
        assertThat(stored()).isZero();
    }

    /** Bytes changed, cut out, doubled or made up. */
    private static byte[] strange(RandomGenerator random, byte[] valid) {
        var bytes = valid.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = random.nextInt(1, 20); i > 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            case 1 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> {
                int from = random.nextInt(bytes.length);
                System.arraycopy(bytes, from, bytes, 0, bytes.length - from);
            }
            default -> {
                bytes = new byte[random.nextInt(2_000)];
                random.nextBytes(bytes);
            }
        }
        return bytes;
    }

    private static String word(RandomGenerator random) {
        var bytes = new byte[random.nextInt(1, 30)];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private MockHttpServletRequestBuilder signedPost(byte[] body) {
        return SignedEvents.post(body, clock.instant(), SignedEvents.SECRET);
    }

    private static MockHttpServletRequestBuilder pointerPost(String type, byte[] body) {
        return post("/api/webhooks/avinode/meridian/" + type)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("avinode:secret".getBytes(StandardCharsets.UTF_8)));
    }

    private int send(MockHttpServletRequestBuilder request) throws Exception {
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
