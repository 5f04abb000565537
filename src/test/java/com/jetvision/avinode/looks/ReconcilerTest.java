package com.jetvision.avinode.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.AtTheMarket;
import com.jetvision.avinode.AvinodeStatus;
import com.jetvision.avinode.Liveness;
import com.jetvision.requests.RequestId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lost webhook is a delay, not a loss: the sandbox loses them, and looking finds what they would have told. */
@FacadeTest
class ReconcilerTest extends AtTheMarket {
    private static final String LOSING = "{\"signed\":true,\"lose\":1000}";

    @Autowired
    Reconciler reconciler;

    @Autowired
    AvinodeStatus status;

    @Autowired
    HandClock clock;

    private RequestId request;

    @BeforeEach
    void aRequestAtTheMarket() {
        request = market.request();
    }

    @Test
    void whatLostWebhooksWouldHaveToldIsFoundByLooking() {
        market.control("webhooks", LOSING);
        market.rfqs(request, 5);
        market.answers(request);
        market.awaitDelivery();
        assertThat(market.count("avinode_webhook_events")).isZero();
        look();
        market.now(
                "update avinode_calls set free_at = now()"); // ten calls a look are all that the background may take at
        // once
        look();
        assertThat(market.count("rfqs")).isEqualTo(5);
        assertThat(market.count("quotes")).isEqualTo(5);
        assertThat(market.details(request).operatorsContacted()).isEqualTo(5);
        assertThat(market.count("quotes where total_price is not null"))
                .isEqualTo(market.details(request).quotesReceived());
        var state = market.agent.does(() -> status.room(request));
        assertThat(state.liveness()).isEqualTo(Liveness.LIVE);
        assertThat(state.updatedAt()).isNotNull();
    }

    @Test
    void aChangedPriceAWithdrawalAndAWordAreFoundToo() {
        market.rfqs(request, 2);
        market.answers(request);
        market.settle();
        look();
        market.control("webhooks", LOSING);
        clock.advance(Duration.ofMinutes(1));
        var rfq = market.get("/api/trips/" + market.trip(request)).path("data").path("rfqs");
        var first = rfq.path(0).path("id").asString();
        market.control("prices", "{\"rfqId\":\"%s\",\"percent\":-5}".formatted(first));
        market.control("chat", "{\"rfqId\":\"%s\",\"text\":\"We can sharpen it.\"}".formatted(first));
        market.send("PUT", "/api/rfqs/" + rfq.path(1).path("id").asString() + "/cancel", "{\"reason\":\"CHANGED\"}");
        look();
        assertThat(market.count("quotes where previous_total > total_price")).isOne();
        assertThat(market.texts("select content from messages where content_type = 'text'"))
                .contains("We can sharpen it.");
    }

    @Test
    void whatIsKnownAlreadyMakesNoEventAndLosesNothing() {
        market.rfqs(request, 4);
        market.answers(request);
        market.settle();
        var before = market.texts(
                "select string_agg(total_price || ' ' || seats || ' ' || coalesce(year_of_make, 0) || status, ',' order by id) from quotes");
        int notices = market.count("notifications");
        look();
        look();
        assertThat(
                        market.texts(
                                "select string_agg(total_price || ' ' || seats || ' ' || coalesce(year_of_make, 0) || status, ',' order by id) from quotes"))
                .isEqualTo(before);
        assertThat(market.count("notifications")).isEqualTo(notices);
        int events = market.count("avinode_webhook_events");
        look();
        assertThat(market.count("avinode_webhook_events")).isEqualTo(events);
    }

    @Test
    void aLookThatIsOutOfCallsGoesOnWhereItStopped() {
        market.control("webhooks", LOSING);
        market.rfqs(request, 6);
        market.answers(request);
        market.awaitDelivery();
        market.now("update avinode_calls set free_at = now() + interval '4 seconds', every_ms = 1000");
        lookOnWhatIsLeft();
        int some = market.count("quotes");
        assertThat(some).isBetween(0, 5);
        for (int i = 0; i < 8 && market.count("quotes") < 6; i++) {
            market.now("update avinode_calls set free_at = now() + interval '4 seconds'");
            lookOnWhatIsLeft();
        }
        assertThat(market.count("quotes")).isEqualTo(6);
    }

    @Test
    void anAvinodeThatIsAwayIsVisibleAndLookedForAgain() {
        market.control("faults", "{\"fault\":\"server_error\",\"times\":2,\"on\":\"trips\"}");
        due();
        reconciler.lookAround();
        var state = market.agent.does(() -> status.room(request));
        assertThat(state.liveness()).isEqualTo(Liveness.DELAYED);
        assertThat(state.sentence()).contains("fault of its own");
        assertThat(reconciler.lookAround()).isZero();
        clock.advance(Duration.ofMinutes(1));
        look();
        assertThat(market.agent.does(() -> status.room(request)).liveness()).isEqualTo(Liveness.LIVE);
    }

    @Test
    void twoNodesNeverLookAtTheSameTripAtOnce() throws Exception {
        due();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = reconciler::lookAround;
            var both = threads.invokeAll(java.util.List.of(node, node));
            assertThat(both.get(0).get() + both.get(1).get()).isOne();
        }
    }

    @Test
    void aRequestThatIsOverIsLeftAlone() {
        market.now("update requests set stage = 'cancelled', status = 'cancelled'");
        due();
        assertThat(reconciler.lookAround()).isZero();
    }

    private void due() {
        market.now("update avinode_trips set due_at = now() - interval '1 second', leased_until = null");
        market.now("update avinode_calls set blocked_until = null");
    }

    /** With all the calls that a look may need. */
    private void look() {
        market.now("update avinode_calls set free_at = now(), burst = 100");
        lookOnWhatIsLeft();
    }

    private void lookOnWhatIsLeft() {
        due();
        assertThat(reconciler.lookAround()).isOne();
        market.settle();
    }
}
