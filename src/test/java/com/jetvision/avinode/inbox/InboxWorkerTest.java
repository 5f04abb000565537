package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import com.jetvision.avinode.SignedEvents;
import com.jetvision.avinode.events.EventReader;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class InboxWorkerTest {
    @Autowired
    InboxScene scene;

    @Autowired
    InboxClaims claims;

    @Autowired
    InboxWorker worker;

    @Autowired
    Inbox inbox;

    @Autowired
    EventReader reader;

    @Autowired
    PointerReader pointers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    World world;

    @Autowired
    Who who;

    private OrganizationId brokerage;
    private UUID request;

    @BeforeEach
    void aRequestWithATrip() {
        var house = scene.house();
        brokerage = house.id();
        request = house.market().request.value();
    }

    @Test
    void aQuoteHeardIsAQuoteOnTheBoard() {
        store("evt-1", "atrip-1", "aquote-1", "32850");
        worker.runAllDue();
        assertThat(quotes()).isEqualTo(1);
        assertThat(status("evt-1")).isEqualTo("completed");
    }

    @Test
    void theSameQuoteByTwoEventsIsOneQuote() {
        store("evt-1", "atrip-1", "aquote-1", "32850");
        store("evt-2", "atrip-1", "aquote-1", "32850");
        worker.runAllDue();
        assertThat(quotes()).isEqualTo(1);
    }

    @Test
    void aCrashBetweenClaimAndWorkIsHealedByTheLease() {
        store("evt-1", "atrip-1", "aquote-1", "32850");
        claims.claim(Lane.SAID, 20); // and the process dies here
        worker.runAllDue();
        assertThat(quotes()).isZero();
        theLeaseRunsOut();
        worker.runAllDue();
        assertThat(quotes()).isEqualTo(1);
    }

    @Test
    void aWorkerThatWakesAfterItsLeaseDoesNothingTwice() {
        store("evt-1", "atrip-1", "aquote-1", "32850");
        var late = claims.claim(Lane.SAID, 20);
        theLeaseRunsOut();
        worker.runAllDue();
        worker.act(late);
        assertThat(quotes()).isEqualTo(1);
        assertThat(status("evt-1")).isEqualTo("completed");
    }

    @Test
    void pricesAreTakenInTogetherAndYetWhatIsSaidOfOneTripIsDoneInItsOrder() {
        store("evt-1", "atrip-1", "aquote-1", "32850");
        store("evt-2", "atrip-unknown", "aquote-2", "32850");
        scene.hear(brokerage, SignedEvents.declined("evt-3", "atrip-1"));
        worker.runAllDue();
        assertThat(List.of(status("evt-1"), status("evt-2"), status("evt-3"))).containsOnly("completed");
        assertThat(world.sql()
                        .sql("select event from audit_entries where event like 'Quote%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("QuoteReceived", "QuoteDeclined");
    }

    @Test
    void poisonNeverBlocksTheOthersAndWaitsForItsNextAttempt() {
        store("evt-bad", "atrip-1", "aquote-bad", "\"much\"");
        store("evt-1", "atrip-1", "aquote-1", "32850");
        worker.runAllDue();
        assertThat(quotes()).isEqualTo(1);
        assertThat(status("evt-bad")).isEqualTo("failed");
        assertThat(error("evt-bad")).contains("no amount");
    }

    @Test
    void anErrorOfTheMachineIsAFailedAttemptOfItsEventAloneWithItsReason() {
        store("evt-1", "atrip-1", "aquote-1", "32850");
        store("evt-bad", "atrip-1", "aquote-bad", "32850");
        var deep = spy(reader);
        doThrow(new StackOverflowError())
                .when(deep)
                .apply(argThat(news ->
                        news.stream().anyMatch(one -> one.event().avinodeId().equals("evt-bad"))));
        new InboxWorker(claims, new InboxWakes(), inbox, new Effects(inbox, deep), pointers, transaction, who)
                .runAllDue();
        assertThat(quotes()).isEqualTo(1);
        assertThat(status("evt-1")).isEqualTo("completed");
        assertThat(status("evt-bad")).isEqualTo("failed");
        assertThat(error("evt-bad")).isEqualTo("StackOverflowError");
    }

    @Test
    void afterTheFifthRetryPoisonIsADeadLetter() {
        store("evt-bad", "atrip-1", "aquote-bad", "\"much\"");
        for (int attempt = 1; attempt <= 6; attempt++) {
            worker.runAllDue();
            theRetryIsDue();
        }
        worker.runAllDue();
        assertThat(status("evt-bad")).isEqualTo("dead_letter");
    }

    @Test
    void theEndOfAQuoteThatComesBeforeTheQuoteWaitsForIt() {
        scene.hear(brokerage, SignedEvents.expired("evt-end", "atrip-1", "aquote-1"));
        worker.runAllDue();
        assertThat(status("evt-end")).isEqualTo("failed");
        assertThat(error("evt-end")).contains("aquote-1", "not known yet");
        store("evt-1", "atrip-1", "aquote-1", "32850");
        theRetryIsDue();
        worker.runAllDue();
        assertThat(status("evt-end")).isEqualTo("completed");
        assertThat(world.sql()
                        .sql("select status from quotes")
                        .query(String.class)
                        .list())
                .containsExactly("expired");
    }

    @Test
    void anEventForATripThatNobodyKnowsIsKeptAndNotTriedAgain() {
        store("evt-1", "atrip-unknown", "aquote-1", "32850");
        worker.runAllDue();
        assertThat(world.sql()
                        .sql("select unmatched from avinode_webhook_events")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(worker.runAllDue()).isZero();
    }

    @Test
    void anotherBrokeragesEventDoesNotReachThisTrip() {
        var other = world.brokerage("Other");
        scene.connect(other, "other");
        scene.hear(other, SignedEvents.quote("evt-1", "atrip-1", "aquote-1", "32850"));
        worker.runAllDue();
        assertThat(quotes()).isZero();
    }

    @Test
    void twoWorkersAtOnceShareTheEventsAndDoNoneTwice() throws Exception {
        for (int i = 0; i < 30; i++) {
            store("evt-" + i, "atrip-1", "aquote-" + i, "32850");
        }
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.<Callable<Integer>>of(() -> race(start), () -> race(start)));
            assertThat(both.get(0).get() + both.get(1).get()).isGreaterThanOrEqualTo(30);
        }
        assertThat(quotes()).isEqualTo(30);
    }

    private int race(CyclicBarrier start) throws Exception {
        start.await();
        return worker.runAllDue();
    }

    private void theRetryIsDue() {
        world.sql()
                .sql("update avinode_webhook_outcomes set next_retry_at = now() - interval '1 second'")
                .update();
    }

    private void theLeaseRunsOut() {
        world.sql()
                .sql("update avinode_webhook_claims set leased_until = now() - interval '1 second'")
                .update();
    }

    private void store(String event, String trip, String quote, String total) {
        scene.hear(brokerage, SignedEvents.quote(event, trip, quote, total));
    }

    private int quotes() {
        return world.sql()
                .sql("select count(*) from quotes where request_id = :request")
                .param("request", request)
                .query(Integer.class)
                .single();
    }

    private String error(String event) {
        return world.sql()
                .sql("select error_message from avinode_webhook_events where avinode_event_id = :event")
                .param("event", event)
                .query(String.class)
                .single();
    }

    private String status(String event) {
        return world.sql()
                .sql("select processing_status from avinode_webhook_events where avinode_event_id = :event")
                .param("event", event)
                .query(String.class)
                .single();
    }
}
