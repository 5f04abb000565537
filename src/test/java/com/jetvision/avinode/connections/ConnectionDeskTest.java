package com.jetvision.avinode.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class ConnectionDeskTest {
    @Autowired
    ConnectionDesk desk;

    @Autowired
    AvinodeConnections connections;

    @Autowired
    WebhookCredentials credentials;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    OrganizationId house;
    Person admin;

    @BeforeEach
    void aHouse() {
        house = world.brokerage("Meridian");
        admin = world.admin(house, "Ada Park");
        connections.forget();
        credentials.forget();
    }

    @Test
    void whatIsMadeIsShownOnceAndHoldsAtOnce() {
        var made = admin.does(() -> desk.create(form("meridian", "token-1")));
        var signing = made.secrets().getFirst();
        var pair = made.secrets().getLast();
        assertThat(signing.secret()).startsWith("whsec_");
        assertThat(connections.of(house).orElseThrow().webhookSecrets()).containsExactly(signing.secret());
        assertThat(credentials.authenticate("meridian", "EmptyLegs", basic(pair)))
                .isPresent();
        assertThat(made.toString()).doesNotContain(signing.secret(), pair.secret());
        assertThat(stored()).doesNotContain(signing.secret(), pair.secret(), "token-1");
        assertThat(audit()).contains("made").doesNotContain("whsec_", pair.secret(), "token-1");
    }

    @Test
    void aRotatedSecretLeavesTheOldOneADayAndNoThirdBesideThem() {
        var made = admin.does(() -> desk.create(form("meridian", null)));
        var old = made.secrets().getFirst().secret();
        var fresh = admin.does(() -> desk.newSecret(made.id())).secret();
        assertThat(connections.of(house).orElseThrow().webhookSecrets()).containsExactly(fresh, old);
        assertThat(find(made.id()).oldSecretUntil()).isEqualTo(HandClock.START.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> admin.runs(() -> desk.newSecret(made.id())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("still valid");
        admin.runs(() -> desk.endOldSecret(made.id()));
        assertThat(connections.of(house).orElseThrow().webhookSecrets()).containsExactly(fresh);
        assertThat(find(made.id()).oldSecretUntil()).isNull();
    }

    @Test
    void theOldSecretEndsByItselfAfterADay() {
        var made = admin.does(() -> desk.create(form("meridian", null)));
        var fresh = admin.does(() -> desk.newSecret(made.id())).secret();
        clock.advance(Duration.ofHours(25));
        connections.forget();
        assertThat(connections.of(house).orElseThrow().webhookSecrets()).containsExactly(fresh);
        assertThat(admin.does(() -> desk.newSecret(made.id())).secret()).isNotEqualTo(fresh);
    }

    @Test
    void twoWhoRotateAtOnceMakeOneSecret() throws Exception {
        var made = admin.does(() -> desk.create(form("meridian", null)));
        var start = new CyclicBarrier(2);
        Callable<Boolean> rotate = () -> {
            start.await();
            try {
                admin.does(() -> desk.newSecret(made.id()));
                return true;
            } catch (Refused second) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(rotate, rotate));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aPasswordOfItsOwnHoldsForItsTypeAlone() {
        var made = admin.does(() -> desk.create(form("meridian", null)));
        var general = made.secrets().getLast();
        var own = admin.does(() -> desk.newPassword(made.id(), "EmptyLegs"));
        assertThat(credentials.authenticate("meridian", "EmptyLegs", basic(own)))
                .isPresent();
        assertThat(credentials.authenticate("meridian", "EmptyLegs", basic(general)))
                .isEmpty();
        assertThat(credentials.authenticate("meridian", "TripChatMine", basic(general)))
                .isPresent();
        assertThat(find(made.id()).pairs()).hasSize(2);
    }

    @Test
    void aConnectionTakesOnlyItsKindAndNothingWhilePaused() {
        var made = admin.does(() -> desk.create(form("meridian", null)));
        var pair = made.secrets().getLast();
        change(made.id(), ConnectionKind.SIGNED);
        assertThat(credentials.authenticate("meridian", "EmptyLegs", basic(pair)))
                .isEmpty();
        change(made.id(), ConnectionKind.NATIVE);
        assertThat(connections.of(house).orElseThrow().webhookSecrets()).isEmpty();
        assertThat(credentials.authenticate("meridian", "EmptyLegs", basic(pair)))
                .isPresent();
        admin.runs(() -> {
            desk.pause(made.id());
            desk.pause(made.id());
        });
        assertThat(connections.of(house)).isEmpty();
        assertThat(admin.does(() -> desk.test(made.id())).sentence()).contains("paused");
        admin.runs(() -> desk.resume(made.id()));
        assertThat(connections.of(house)).isPresent();
    }

    private void change(ConnectionId id, ConnectionKind kind) {
        var form = new ConnectionForm(
                "meridian", URI.create("https://services.avinode.com/api"), kind, "", null, null, "", null);
        admin.runs(() -> desk.update(id, form, find(id).version()));
    }

    @Test
    void keysLeftEmptyStayAndAStaleSaveIsAConflict() {
        var made = admin.does(() -> desk.create(form("meridian", "token-1")));
        var version = find(made.id()).version();
        admin.runs(() -> desk.update(made.id(), form("meridian", null), version));
        assertThat(find(made.id()).hasToken()).isTrue();
        assertThatThrownBy(() -> admin.runs(() -> desk.update(made.id(), form("meridian", null), version)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aNameIsTakenOnceInAllHousesAndTheSecondSeesNothing() {
        var made = admin.does(() -> desk.create(form("meridian", null)));
        var stranger = world.admin(world.brokerage("Other"), "Olga Stern");
        assertThatThrownBy(() -> stranger.runs(() -> desk.create(form("meridian", null))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("taken");
        assertThat(stranger.does(() -> desk.all())).isEmpty();
        assertThatThrownBy(() -> stranger.runs(() -> desk.newSecret(made.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.runs(() -> desk.newPassword(made.id(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.runs(() -> desk.pause(made.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.runs(() -> desk.test(made.id()))).isInstanceOf(NotFound.class);
        var agent = world.agent(house, "Dana Holt");
        assertThatThrownBy(() -> agent.runs(() -> desk.all())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyAddressesThatMayBeCalledAreTaken() {
        for (var bad :
                List.of("http://avinode.example/api", "ftp://x", "https://user:pw@x.example", "not an address")) {
            assertThatThrownBy(() -> ConnectionForm.requireAddress(bad)).isInstanceOf(Refused.class);
        }
        assertThat(ConnectionForm.requireAddress("https://services.avinode.com/api/"))
                .isEqualTo(URI.create("https://services.avinode.com/api"));
        assertThatThrownBy(() -> ConnectionForm.requireSlug("No Way")).isInstanceOf(Refused.class);
    }

    @Test
    void aTestCallSaysWhatAvinodeAnswered() throws Exception {
        var avinode = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        avinode.createContext("/api/webhooks/settings", exchange -> {
            var body = """
                    {"meta":{},"data":[{"id":"whs-1","targetURI":"https://x.example","displayName":"x","active":true,
                     "eventTypes":["TripChatMine"]}]}""".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        avinode.start();
        try {
            var url = URI.create("http://localhost:" + avinode.getAddress().getPort() + "/api");
            var made = admin.does(() -> desk.create(
                    new ConnectionForm("meridian", url, ConnectionKind.BOTH, "", "token-1", null, "", null)));
            var tried = admin.does(() -> desk.test(made.id()));
            assertThat(tried.sentence()).isEqualTo("Avinode answered. One webhook is subscribed.");
            assertThat(tried.well()).isTrue();
            assertThat(find(made.id()).health().lastSuccess()).isNotNull();
            assertThat(audit()).contains("test call: well").doesNotContain("token-1");
        } finally {
            avinode.stop(0);
        }
    }

    @Test
    void aTestCallWithoutAKeySaysWhatIsMissing() {
        var made = admin.does(() -> desk.create(form("meridian", null)));
        assertThat(admin.does(() -> desk.test(made.id())).sentence()).contains("no access token yet");
    }

    private ConnectionDetails find(ConnectionId id) {
        return admin.does(() -> desk.find(id).orElseThrow());
    }

    private static ConnectionForm form(String slug, @Nullable String token) {
        return new ConnectionForm(
                slug,
                URI.create("https://services.avinode.com/api"),
                ConnectionKind.BOTH,
                "dana.holt",
                token,
                null,
                "",
                null);
    }

    private static String basic(ShownOnce pair) {
        var plain = pair.user() + ":" + pair.secret();
        return "Basic " + java.util.Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private String stored() {
        return world.sql()
                .sql("select (select string_agg(c::text, ' ') from avinode_connections c)"
                        + " || (select string_agg(w::text, ' ') from avinode_webhook_credentials w)")
                .query(String.class)
                .single();
    }

    private String audit() {
        return world.sql()
                .sql("select string_agg(detail::text, ' ') from audit_entries where event = 'ConnectionChanged'")
                .query(String.class)
                .single();
    }
}
