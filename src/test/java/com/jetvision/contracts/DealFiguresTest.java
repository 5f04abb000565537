package com.jetvision.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.jobs.JobWorker;
import com.jetvision.proposals.ProposalPages;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestRow;
import com.jetvision.requests.RequestSort;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a list of requests says of quote, proposal and contract. */
@FacadeTest
class DealFiguresTest {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private RequestBoard board;

    @Autowired
    private Quotes quotes;

    @Autowired
    private ProposalPages offers;

    @Autowired
    private ContractPages signing;

    @Autowired
    private JobWorker worker;

    private SigningWorld deals;
    private RequestId request;

    @BeforeEach
    void aRequestWithoutQuotes() {
        deals = new SigningWorld(application);
        request = deals.request(1);
    }

    private List<RequestRow> rows(Person reader) {
        return reader.does(() -> board.rows(RequestFilter.ALL_OPEN, RequestSort.ACTIVITY, true, 0, 10));
    }

    private RequestRow row() {
        return rows(deals.agent).getFirst();
    }

    @Test
    void ofSeveralQuotesTheBestIsTheValue() {
        assertThat(row().value()).isNull();
        deals.quote(request, "Aurora Jet Charter", "37000.00");
        deals.quote(request, "Cardinal Air", "44300.00");
        var best = deals.agent.does(() -> quotes.rows(request)).getFirst();
        assertThat(row().value()).isEqualTo(best.clientTotal());
        assertThat(rows(deals.admin)).extracting(RequestRow::value).containsExactly(best.clientTotal());
    }

    @Test
    void theOfferThenTheContractSayWhatTheClientPaysAndWhatIsWaitedFor() {
        var proposal = deals.sent(request);
        var total = deals.details(proposal).recommended().total();
        assertThat(row().value()).isEqualTo(total);
        assertThat(row().now()).isEqualTo("Not opened yet");
        var token = deals.token("p");
        offers.open(token);
        assertThat(row().now()).isEqualTo("Viewed once");
        offers.accept(token, 1, "Rebecca Harlow");
        assertThat(row().now()).isEqualTo("Contract to be sent");
        var contract = deals.contract(request).id();
        deals.send(contract);
        assertThat(row().now()).isEqualTo("Contract not opened yet");
        signing.sign(deals.token("c"), deals.signature(contract));
        worker.runAllDue();
        assertThat(row().value()).isEqualTo(total);
        assertThat(row().now()).endsWith("to be paid");
    }

    @Test
    void anOfferThatTheClientDeclinedIsNoValueAnyMore() {
        deals.sent(request);
        var offered = row().value();
        offers.decline(deals.token("p"), "Too late in the day");
        assertThat(row().now()).isNull();
        assertThat(row().value()).isEqualTo(offered); // of the quote now, which still stands
        assertThat(rows(deals.rival)).isEmpty();
    }
}
