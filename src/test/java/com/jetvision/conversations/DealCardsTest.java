package com.jetvision.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.contracts.ContractId;
import com.jetvision.contracts.ContractPages;
import com.jetvision.contracts.Contracts;
import com.jetvision.contracts.SigningWorld;
import com.jetvision.jobs.JobWorker;
import com.jetvision.notifications.NotificationFilter;
import com.jetvision.notifications.NotificationRow;
import com.jetvision.notifications.Notifications;
import com.jetvision.payments.PaymentMethod;
import com.jetvision.payments.PaymentReceived;
import com.jetvision.payments.Payments;
import com.jetvision.platform.money.Money;
import com.jetvision.proposals.ProposalPages;
import com.jetvision.proposals.Proposals;
import com.jetvision.requests.RequestId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What proposal, contract and payment tell of themselves, in the room and at the bell. */
@FacadeTest
class DealCardsTest {
    @Autowired
    private ApplicationContext app;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ProposalPages offers;

    @Autowired
    private ContractPages signing;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Payments payments;

    @Autowired
    private JobWorker worker;

    @Autowired
    private HandClock clock;

    private SigningWorld deals;
    private RequestId request;

    @BeforeEach
    void aRequestWithQuotes() {
        deals = new SigningWorld(app);
        request = deals.request(1);
    }

    private List<MessageView> read(Person reader) {
        return reader.does(() -> conversations.talk(request, 100).messages());
    }

    private List<Card> cards(ContentType type) {
        return read(deals.agent).stream()
                .filter(message -> message.type() == type)
                .map(message -> Objects.requireNonNull(message.card()))
                .toList();
    }

    private List<String> said() {
        return read(deals.agent).stream().map(MessageView::text).toList();
    }

    private List<String> news() {
        return deals.agent.does(() -> notifications.rows(NotificationFilter.ALL, 50)).stream()
                .map(NotificationRow::title)
                .filter(title -> !title.contains("quote"))
                .toList();
    }

    private ContractId contract() {
        return deals.contract(request).id();
    }

    private void signed() {
        deals.accepted(request);
        deals.send(contract());
        signing.sign(deals.token("c"), deals.signature(contract()));
    }

    private void pay(Money amount, String reference) {
        var form = new PaymentReceived(
                contract(), amount, PaymentMethod.WIRE, reference, LocalDate.of(2026, 11, 20), "", "");
        deals.admin.does(() -> payments.receive(form));
    }

    @Test
    void aDraftAsksForApprovalOnceAndSaysWhenItWasGiven() {
        var proposal = deals.drafted(request);
        deals.agent.runs(() -> proposals.edit(proposal, deals.details(proposal).text()));
        assertThat(cards(ContentType.EMAIL_APPROVAL_REQUEST))
                .extracting(Card::note)
                .containsExactly("Nothing is sent yet");
        assertThat(cards(ContentType.PROPOSAL_SHARED)).isEmpty();
        deals.send(proposal);
        var asked = cards(ContentType.EMAIL_APPROVAL_REQUEST);
        assertThat(asked).extracting(Card::state).containsExactly("sent");
        assertThat(asked).extracting(Card::note).containsOnlyNulls();
        assertThat(cards(ContentType.PROPOSAL_SHARED))
                .extracting(Card::line)
                .containsExactly("PROP-2026-001 · to r.harlow@example.com");
    }

    @Test
    void aProposalIsOneCardThatFollowsWhatTheClientDoes() {
        deals.sent(request);
        var token = deals.token("p");
        offers.open(token);
        clock.advance(Duration.ofHours(1));
        offers.open(token);
        assertThat(cards(ContentType.PROPOSAL_SHARED)).extracting(Card::note).containsExactly("Viewed 2 times");
        assertThat(news()).containsExactly("PROP-2026-001 was opened");
        offers.accept(token, 1, "Rebecca Harlow");
        assertThat(cards(ContentType.PROPOSAL_SHARED)).extracting(Card::state).containsExactly("accepted");
        assertThat(said()).contains("Rebecca Harlow accepted option A of PROP-2026-001");
        assertThat(news()).contains("Rebecca Harlow accepted PROP-2026-001");
    }

    @Test
    void aSignedAndPaidDealThatIsClosedResolvesItsThreads() {
        signed();
        var half = Money.usd("20000.00");
        pay(half, "W-1");
        pay(deals.contract(request).total().minus(half), "W-2");
        assertThat(cards(ContentType.PAYMENT_CONFIRMED))
                .extracting(Card::note)
                .last()
                .isEqualTo("Paid in full");
        worker.runAllDue(); // the seal comes after the money
        assertThat(cards(ContentType.CONTRACT_SHARED)).extracting(Card::state).containsExactly("paid");
        deals.admin.runs(() -> payments.close(contract()));
        assertThat(cards(ContentType.CONTRACT_SHARED)).extracting(Card::state).containsExactly("completed");
        assertThat(cards(ContentType.DEAL_CLOSED)).extracting(Card::note).containsExactly("Commission booked");
        assertThat(deals.agent.does(() -> conversations.ofRequest(request)))
                .hasSize(2)
                .allMatch(thread -> thread.status() == ConversationStatus.RESOLVED);
        assertThat(news())
                .contains(
                        "Rebecca Harlow signed CTR-2026-001",
                        "Payment of $20,000.00 received",
                        "Deal closed, commission booked");
    }

    @Test
    void noOperatorReadsOfProposalContractOrMoney() {
        signed();
        pay(deals.contract(request).total(), "W-1");
        var operator = deals.agent.does(() -> conversations.ofRequest(request)).stream()
                .map(TalkThread::operator)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        var lena = deals.world().operator(deals.house, operator.value(), "Lena Ortiz");
        assertThat(read(lena)).extracting(MessageView::type).containsOnly(ContentType.TEXT, ContentType.QUOTE_ACCEPTED);
        assertThat(read(lena))
                .noneMatch(message -> message.text().contains("PROP-")
                        || message.text().contains("CTR-")
                        || message.text().contains("Harlow"));
    }

    @Test
    void aPaymentTakenBackStaysInTheRecordWithItsReason() {
        signed();
        pay(Money.usd("100.00"), "W-1");
        var wrong = deals.agent
                .does(() -> payments.of(contract()))
                .rows()
                .getFirst()
                .id();
        deals.agent.does(() -> payments.takeBack(wrong, "Another client's wire"));
        assertThat(said()).anyMatch(line -> line.endsWith("was taken back: Another client's wire"));
    }

    @Test
    void aContractThatIsCancelledSaysSoOnItsCard() {
        deals.accepted(request);
        deals.send(contract());
        deals.agent.runs(() -> contracts.cancel(contract(), "The client flies another day"));
        assertThat(cards(ContentType.CONTRACT_SHARED)).extracting(Card::state).containsExactly("cancelled");
    }
}
