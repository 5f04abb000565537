package com.jetvision.avinode.errands;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.AtTheMarket;
import com.jetvision.conversations.Conversations;
import com.jetvision.conversations.MessageId;
import com.jetvision.jobs.JobWorker;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import com.jetvision.testing.FacadeTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What we tell Avinode: that a request is off, that a deal is made, and what the agent says. */
@FacadeTest
class DealAtAvinodeTest extends AtTheMarket {
    @Autowired
    Requests requests;

    @Autowired
    Quotes quotes;

    @Autowired
    Conversations conversations;

    @Autowired
    JobWorker jobs;

    private RequestId request;

    @BeforeEach
    void threeOperatorsHaveAnswered() {
        request = market.request();
        market.rfqs(request, 3);
        market.answers(request);
        market.settle();
    }

    @Test
    void aCancelledRequestIsWithdrawnAndTheAgentsReasonStaysInTheHouse() {
        market.agent.runs(() -> requests.cancel(request, "The client is penniless."));
        market.settle();
        var trip = market.get("/api/trips/" + market.trip(request)).path("data");
        assertThat(trip.path("canceled").asBoolean()).isTrue();
        assertThat(trip.toString()).doesNotContain("penniless");
    }

    @Test
    void afterADealTheLosersAreToldAndTheWinnerIsReported() {
        var won = market.texts("select id::text from quotes where status = 'analyzed' order by ranking limit 1")
                .getFirst();
        market.agent.runs(() -> quotes.accept(new QuoteId(UUID.fromString(won))));
        for (var stage : new Stage[] {Stage.PROPOSAL_OUT, Stage.TO_SIGN, Stage.TO_PAY, Stage.BOOKED}) {
            market.agent.runs(() -> requests.stageReached(request, stage));
        }
        market.settle();
        var trip = market.get("/api/trips/" + market.trip(request)).path("data");
        assertThat(trip.path("outcome").asString()).isEqualTo("CONVERTED");
        var quote = market.texts("select avinode_quote_id from quotes where status = 'accepted'")
                .getFirst();
        for (var rfq : trip.path("rfqs")) {
            var lift = rfq.path("sellerLift").path(0);
            boolean winner = lift.path("links")
                    .path("quotes")
                    .path(0)
                    .path("id")
                    .asString()
                    .equals(quote);
            if (winner) {
                assertThat(lift.path("id")).isEqualTo(trip.path("winningSellerLiftId"));
            }
            boolean open = !rfq.path("canceled").asBoolean()
                    && lift.path("sourcingStatus").asInt() != 3;
            assertThat(open).isEqualTo(winner);
        }
    }

    @Test
    void aMessageWhoseAnswerWasLostIsSaidOnce() {
        market.control("faults", "{\"fault\":\"unavailable\",\"times\":1,\"on\":\"tripmsgs\"}");
        say("Does Wi-Fi work?");
        jobs.runAllDue();
        assertThat(said("Does Wi-Fi work?")).isZero();
        market.agentSaysBehindOurBack(rfq(), "Does Wi-Fi work?"); // it was heard after all
        market.jobsWait(Duration.ofMinutes(1));
        jobs.runAllDue();
        assertThat(said("Does Wi-Fi work?")).isOne();
        assertThat(market.count("messages where content = 'Does Wi-Fi work?' and status = 'delivered'"))
                .isOne();
    }

    @Test
    void aMessageThatWaitsForAvinodeSaysSoAndGoesOutAtOnceWhenAsked() {
        market.connect("http://localhost:1/api");
        var message = say("Does Wi-Fi work?");
        jobs.runAllDue();
        assertThat(market.texts("select failure_reason from messages where content = 'Does Wi-Fi work?'"))
                .first()
                .asString()
                .contains("Avinode does not answer", "It goes out as soon as that works again.");

        market.connect(market.sandbox.url() + "/api");
        market.agent.runs(() -> conversations.hurry(message));
        market.agent.runs(() -> conversations.hurry(message));
        jobs.runAllDue();

        assertThat(said("Does Wi-Fi work?")).isOne();
        assertThat(market.count("messages where content = 'Does Wi-Fi work?' and status = 'delivered'"))
                .isOne();
    }

    private MessageId say(String text) {
        return market.agent.does(() -> {
            var thread = conversations.ofRequest(request).stream()
                    .filter(one -> one.operator() != null)
                    .findFirst()
                    .orElseThrow();
            return conversations.say(thread.id(), text, UUID.randomUUID());
        });
    }

    private String rfq() {
        return market.texts("""
                select r.avinode_rfq_id from messages m join conversations c on c.id = m.conversation_id
                  join rfqs r on r.request_id = c.request_id and r.operator_profile_id = c.operator_profile_id
                 where m.content = 'Does Wi-Fi work?'""").getFirst();
    }

    private long said(String text) {
        var rfqId = rfq();
        var messages =
                market.get("/api/rfqs/" + rfqId).path("data").path("links").path("tripmsgs");
        return messages.valueStream()
                .filter(link -> market.get("/api/tripmsgs/" + link.path("id").asString())
                        .path("data")
                        .path("message")
                        .asString()
                        .equals(text))
                .count();
    }
}
