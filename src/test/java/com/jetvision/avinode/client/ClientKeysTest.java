package com.jetvision.avinode.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.client.CallFailed.Kind;
import com.jetvision.testing.FacadeTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** By which keys Avinode is called, and in whose name. */
@FacadeTest
class ClientKeysTest extends ClientAtSandbox {
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
}
