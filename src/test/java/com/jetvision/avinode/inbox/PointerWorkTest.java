package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.SignedEvents;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.AvinodeConnections.Settings;
import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.events.EventReader;
import com.jetvision.avinode.events.EventType;
import com.jetvision.avinode.events.Said;
import com.jetvision.avinode.events.Unread;
import com.jetvision.operators.Operators;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.quotes.Marketplace;
import com.jetvision.quotes.Quotes;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
    AvinodeConnections connections;

    @Autowired
    Inbox inbox;

    @Autowired
    Ingest ingest;

    @Autowired
    InboxClaims claims;

    @Autowired
    EventReader reader;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JsonMapper json;

    @Autowired
    Operators operators;

    @Autowired
    Quotes quotes;

    @Autowired
    World world;

    @Autowired
    Who who;

    private OrganizationId brokerage;

    @BeforeEach
    void aRequestWithATrip() {
        brokerage = new Marketplace(world, operators, quotes).house;
        world.sql().sql("update requests set avinode_trip_id = 'atrip-1'").update();
        who.asMachine(
                brokerage,
                "Test",
                () -> connections.save(
                        brokerage,
                        new Settings("meridian", URI.create("http://localhost:1/api"), SignedEvents.SECRET, "token")));
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
        assertThat(world.sql()
                        .sql("select total_price from quotes")
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo("33000");
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
        new InboxWorker(claims, new InboxWakes(), inbox, reader, pointers, transaction, who).runAllDue();
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
