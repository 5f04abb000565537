package com.jetvision.avinode.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.AtTheMarket;
import com.jetvision.chaos.Elsewhere;
import com.jetvision.requests.RequestId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens at the marketplace, told by thin pointers only, as Avinode does. */
@FacadeTest
class NativeEventsTest extends AtTheMarket {
    @Autowired
    HandClock clock;

    private RequestId request;

    @BeforeEach
    void aRequestAtAMarketThatSpeaksNatively() {
        market.speaksNatively();
        request = market.request();
        market.now("update avinode_calls set burst = 1000"); // the rate is not what is asked here
    }

    @Test
    void askingIsSeenAndTheEstimateIsNoQuote() {
        market.rfqs(request, 3);
        market.settle();
        assertThat(market.details(request).operatorsContacted()).isEqualTo(3);
        assertThat(market.count("rfqs where avinode_rfq_id like 'arfq-%'")).isEqualTo(3);
        assertThat(market.count("quotes")).isZero();
        assertThat(market.details(request).quotesReceived()).isZero();
    }

    @Test
    void answersAreQuotesAndDeclinesByWhatTheOperatorSaid() {
        market.rfqs(request, 9);
        market.answers(request);
        market.settle();
        int declined = market.count("quotes where status = 'rejected'");
        int quoted = market.count("quotes where total_price is not null");
        assertThat(declined).isPositive();
        assertThat(quoted + declined).isEqualTo(9);
        assertThat(market.details(request).quotesReceived()).isEqualTo(quoted);
        assertThat(market.count("quote_lines")).as("the breakdown").isGreaterThan(quoted);
        assertThat(market.texts("select decline_reason from quotes where status = 'rejected'"))
                .noneMatch(reason -> reason.contains("_"));
        assertThat(market.texts("select distinct processing_status from avinode_webhook_events"))
                .containsExactly("completed");
        for (var quote : market.texts("select avinode_quote_id from quotes where total_price is not null")) {
            var told = market.get("/api/quotes/" + quote)
                    .path("data")
                    .path("sellerPrice")
                    .path("price")
                    .decimalValue();
            assertThat(market.count("quotes where avinode_quote_id = '%s' and total_price = %s".formatted(quote, told)))
                    .isOne();
        }
    }

    @Test
    void theSameContentTwiceIsSkippedAndAChangedPriceIsNot() {
        market.control("webhooks", "{\"signed\":false,\"duplicate\":true}");
        market.rfqs(request, 1);
        market.answers(request);
        market.settle();
        assertThat(market.count("quotes")).isOne();
        assertThat(market.count("avinode_webhook_events where processing_status = 'skipped'"))
                .isEqualTo(market.count("avinode_webhook_events") / 2);
        market.control("webhooks", "{\"signed\":false}");
        clock.advance(Duration.ofMinutes(1));
        market.control("prices", "{\"rfqId\":\"%s\",\"percent\":-10}".formatted(rfq()));
        market.settle();
        assertThat(market.count("quotes where previous_total > total_price")).isOne();
    }

    @Test
    void anOperatorMayTakeItsQuoteBack() {
        market.rfqs(request, 1);
        market.answers(request);
        market.settle();
        clock.advance(Duration.ofMinutes(1));
        market.control("declines", "{\"rfqId\":\"%s\",\"reason\":\"CREW_NOT_AVAILABLE\"}".formatted(rfq()));
        market.settle();
        assertThat(market.texts("select status || ': ' || decline_reason from quotes"))
                .containsExactly("rejected: No crew");
    }

    @Test
    void talkOfBothSidesComesInAndOurOwnIsKnownAsOurs() {
        market.rfqs(request, 1);
        market.answers(request);
        market.settle();
        market.control("chat", "{\"rfqId\":\"%s\",\"text\":\"Is the time firm?\"}".formatted(rfq()));
        market.send("POST", "/api/tripmsgs/" + rfq() + "/chat", "{\"message\":\"Typed at Avinode itself\"}");
        market.settle();
        assertThat(market.texts("select sender_type || ': ' || content from messages where content_type = 'text'"))
                .contains("operator: Is the time firm?", "iso_agent: Typed at Avinode itself");
    }

    @Test
    void disorderEndsInTheSameState() {
        market.control("webhooks", "{\"signed\":false,\"shuffleWithinMs\":30,\"duplicateOneIn\":2,\"seed\":11}");
        market.rfqs(request, 6);
        market.answers(request);
        market.settle();
        assertThat(market.count("quotes")).isEqualTo(6);
        assertThat(market.details(request).operatorsContacted()).isEqualTo(6);
        assertThat(market.count("avinode_webhook_events where processing_status not in ('completed', 'skipped')"))
                .isZero();
    }

    @Test
    void whileAvinodeAsksForPatienceNothingIsAFailedAttempt() {
        market.rfqs(request, 1);
        market.answers(request);
        market.awaitDelivery();
        market.control("faults", "{\"fault\":\"too_many_requests\",\"times\":1,\"on\":\"rfqs\"}");
        market.settle();
        assertThat(market.count("avinode_webhook_events where processing_status = 'failed' and retry_count = 0"))
                .isPositive();
        patienceEnds();
        market.settle();
        assertThat(market.count("quotes")).isOne();
    }

    @Test
    void whatCannotBeReadIsTriedAgainAndRecordedNotCrashedOn() {
        market.rfqs(request, 1);
        market.answers(request);
        market.awaitDelivery();
        market.control("faults", "{\"fault\":\"missing_fields\",\"times\":1,\"on\":\"tripmsgs\"}");
        market.settle();
        assertThat(market.texts("select sentence from avinode_problems"))
                .singleElement()
                .asString()
                .contains("\"id\"");
        assertThat(market.count("avinode_webhook_events where processing_status = 'failed'"))
                .isOne();
        patienceEnds();
        market.settle();
        assertThat(market.count("quotes")).isOne();
    }

    @Test
    void anAddressThatLeadsElsewhereIsOnRecordAndNotFollowed() throws Exception {
        try (var trap = new Elsewhere()) {
            market.control("webhooks", "{\"signed\":false,\"lose\":1}");
            market.rfqs(request, 1);
            var pointer =
                    "{\"id\":\"%s\",\"href\":\"%s/api/rfqs/%s\",\"type\":\"rfqs\"}".formatted(rfq(), trap.url(), rfq());
            assertThat(market.relay.post(
                            "/api/webhooks/avinode/meridian/TripRequestMine", pointer, "avinode", "secret"))
                    .isEqualTo(200);
            market.settle();
            assertThat(market.count("rfqs")).as("asked for by its id").isOne();
            assertThat(trap.calls()).isZero();
            assertThat(market.texts("select kind || ' ' || excerpt from avinode_problems"))
                    .containsExactly("foreign_host " + trap.url() + "/api/rfqs/" + rfq());
        }
    }

    @Test
    void whatNoTripOfOursConcernsIsKept() {
        var other = market.send("POST", "/api/trips", """
                {"externalTripId":"somebody-else","sourcing":true,"segments":[{"startAirport":{"icao":"KTEB"},
                 "endAirport":{"icao":"KVNY"},"dateTime":{"date":"2026-12-20","time":"10:00"},"paxCount":"6"}]}""");
        market.sandbox.sendRfqs(other.path("data").path("id").asString(), 1);
        market.settle();
        assertThat(market.count("avinode_webhook_events where unmatched")).isOne();
        assertThat(List.of(market.count("rfqs"), market.count("quotes"))).containsOnly(0);
    }

    private String rfq() {
        return market.get("/api/trips/" + market.trip(request))
                .path("data")
                .path("rfqs")
                .path(0)
                .path("id")
                .asString();
    }

    private void patienceEnds() {
        market.now("update avinode_webhook_outcomes set next_retry_at = now() - interval '1 second'");
        market.now("update avinode_calls set blocked_until = null, resets_at = null, free_at = now()");
    }
}
