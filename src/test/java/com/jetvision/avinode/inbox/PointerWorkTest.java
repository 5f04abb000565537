package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.avinode.SignedEvents;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.events.EventType;
import com.jetvision.avinode.events.Said;
import com.jetvision.avinode.events.Unread;
import com.jetvision.avinode.log.WebhookEventId;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a pointer, whoever reads it. */
@FacadeTest
class PointerWorkTest {
    private static final byte[] POINTER =
            "{\"id\":\"asellermsg-1\",\"href\":\"https://a.example/tripmsgs/asellermsg-1\",\"type\":\"tripmsgs\"}"
                    .getBytes(StandardCharsets.UTF_8);

    @Autowired
    InboxScene scene;

    @Autowired
    AvinodeConnections connections;

    @Autowired
    Inbox inbox;

    @Autowired
    Ingest ingest;

    @Autowired
    InboxClaims claims;

    @Autowired
    Effects effects;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @Autowired
    WebhookEvents log;

    @Autowired
    World world;

    @Autowired
    Who who;

    private OrganizationId brokerage;

    @BeforeEach
    void aRequestWithATrip() {
        brokerage = scene.house().id();
    }

    @Test
    void isFetchedOutsideATransactionAndActedOnLikeASignedEvent() {
        heard();
        workWith(pointer -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            return List.of(quote("32850"));
        });
        assertThat(quotes()).isEqualTo(1);
        assertThat(status()).containsExactly("completed");
    }

    @Test
    void thatLeadsToNothingNewIsSkipped() {
        heard();
        heard();
        workWith(pointer -> List.of(quote("32850")));
        assertThat(quotes()).isEqualTo(1);
        assertThat(status()).containsExactlyInAnyOrder("completed", "skipped");
    }

    @Test
    void thatComesTwiceBeforeItIsFetchedIsFetchedOnce() {
        heard();
        heard();
        var fetches = new AtomicInteger();
        workWith(pointer -> {
            fetches.incrementAndGet();
            return List.of(quote("32850"));
        });
        assertThat(fetches).hasValue(1);
    }

    @Test
    void thatComesAgainAfterTheFetchIsFetchedAgain() {
        heard();
        workWith(pointer -> List.of(quote("32850")));
        heard();
        workWith(pointer -> List.of(quote("33000")));
        assertThat(total()).isEqualByComparingTo("33000");
    }

    @Test
    void isFetchedAgainAfterItsBackOffWhenAvinodeDoesNotAnswer() {
        heard();
        workWith(pointer -> {
            throw new IllegalStateException("Avinode does not answer.");
        });
        assertThat(status()).containsExactly("failed");
    }

    @Test
    void thatNobodyCanReadIsKeptForTheAdminWithTheReason() {
        heard();
        workWith(pointer -> {
            throw new Unread("Jetvision knows no \"TripRequestSellerResponse\". Replay it later.");
        });
        assertThat(status()).containsExactly("completed");
        assertThat(world.sql()
                        .sql("select error_message from avinode_webhook_events where unmatched")
                        .query(String.class)
                        .single())
                .contains("TripRequestSellerResponse", "Replay it");
    }

    @Test
    void whatWeSeeOurselvesGoesTheSameWayAndOnlyWhenItIsNew() {
        assertThat(seen("32850")).isTrue();
        assertThat(seen("32850")).isFalse(); // filed already
        workWith(pointer -> List.of());
        assertThat(seen("32850")).isFalse(); // and acted on
        assertThat(seen("33000")).isTrue();
        workWith(pointer -> List.of());
        assertThat(seen("32850")).isTrue(); // back to what it was: news
        assertThat(quotes()).isEqualTo(1);
    }

    @Test
    void thatIsReplayedIsFetchedAnewAndWhatIsThereNowIsActedOn() {
        heard();
        workWith(pointer -> List.of(quote("32850")));
        assertThat(replay(admin())).isEqualTo(1);
        var fetches = new AtomicInteger();
        workWith(pointer -> {
            fetches.incrementAndGet();
            return List.of(quote("33000"));
        });
        assertThat(fetches).hasValue(1);
        assertThat(total()).isEqualByComparingTo("33000");
        assertThat(quotes()).isEqualTo(1);
    }

    @Test
    void thatIsReplayedThoughNothingChangedHasItsEffectOnce() {
        heard();
        workWith(pointer -> List.of(quote("32850")));
        replay(admin());
        workWith(pointer -> List.of(quote("32850")));
        assertThat(quotes()).isEqualTo(1);
        assertThat(audited("QuoteReceived")).isEqualTo(1);
        assertThat(audited("QuoteChanged")).isZero();
        assertThat(status()).containsExactly("completed");
    }

    @Test
    void thatWasGivenUpActsWhenItIsReplayed() {
        heard();
        workWith(pointer -> {
            throw new Unread("Avinode says something that we do not understand.");
        });
        assertThat(quotes()).isZero();
        replay(admin());
        workWith(pointer -> List.of(quote("32850")));
        assertThat(quotes()).isEqualTo(1);
        assertThat(status()).containsExactly("completed");
    }

    @Test
    void thatTwoAdminsReplayTwiceEachAtOnceIsFetchedOnce() throws Exception {
        heard();
        workWith(pointer -> List.of(quote("32850")));
        var people = List.of(admin(), world.admin(brokerage, "Bea Lund"));
        var start = new CyclicBarrier(people.size());
        int replayed = 0;
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var all = threads.invokeAll(people.stream()
                    .<Callable<Integer>>map(person -> () -> {
                        start.await();
                        return replay(person) + replay(person);
                    })
                    .toList());
            for (var one : all) {
                replayed += one.get();
            }
        }
        var fetches = new AtomicInteger();
        workWith(pointer -> {
            fetches.incrementAndGet();
            return List.of(quote("33000"));
        });
        assertThat(replayed).isEqualTo(1);
        assertThat(fetches).hasValue(1);
        assertThat(audited("QuoteChanged")).isEqualTo(1);
        assertThat(audited("WebhookEventsReplayed")).isEqualTo(1);
    }

    @Test
    void isNotReplayedByAnotherHouse() {
        heard();
        workWith(pointer -> List.of(quote("32850")));
        var stranger = world.admin(world.brokerage("Other Jets"), "Olga Stern");
        assertThatThrownBy(() -> replay(stranger)).isInstanceOf(NotFound.class);
        workWith(pointer -> {
            throw new AssertionError("It was fetched for a stranger");
        });
        assertThat(status()).containsExactly("completed");
    }

    private Person admin() {
        return world.admin(brokerage, "Ada Boss");
    }

    private int replay(Person person) {
        var ids = world.sql().sql("select id from avinode_webhook_events").query(UUID.class).list().stream()
                .map(WebhookEventId::new)
                .toList();
        return person.does(() -> log.replay(ids));
    }

    private int audited(String event) {
        return world.sql()
                .sql("select count(*) from audit_entries where event = :event")
                .param("event", event)
                .query(Integer.class)
                .single();
    }

    private BigDecimal total() {
        return world.sql()
                .sql("select total_price from quotes")
                .query(BigDecimal.class)
                .single();
    }

    private boolean seen(String total) {
        return who.asMachine(brokerage, "Test", () -> inbox.fileSeen(connection(), quote(total)));
    }

    private void heard() {
        var pointer = Pointer.read(POINTER, json).orElseThrow();
        var arrival = Arrival.pointer(
                connection(), "TripRequestSellerResponse", pointer, POINTER, new Caller("127.0.0.1", null, Map.of()));
        ingest.store(arrival);
    }

    private Connection connection() {
        return connections.of(brokerage).orElseThrow();
    }

    private void workWith(PointerReader pointers) {
        new InboxWorker(claims, new InboxWakes(), inbox, effects, pointers, transaction, who).runAllDue();
    }

    private Said quote(String total) {
        return new Said(
                EventType.QUOTE_RECEIVED,
                "aquote-1",
                json.readTree(SignedEvents.quote("ignored", "atrip-1", "aquote-1", total)));
    }

    private int quotes() {
        return world.sql()
                .sql("select count(*) from quotes")
                .query(Integer.class)
                .single();
    }

    private List<String> status() {
        return world.sql()
                .sql("select processing_status from avinode_webhook_events")
                .query(String.class)
                .list();
    }
}
