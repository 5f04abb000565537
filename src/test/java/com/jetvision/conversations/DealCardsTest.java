package com.jetvision.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.agents.AgentId;
import com.jetvision.contracts.ContractId;
import com.jetvision.contracts.ContractSent;
import com.jetvision.contracts.ContractSigned;
import com.jetvision.notifications.NotificationFilter;
import com.jetvision.notifications.NotificationRow;
import com.jetvision.notifications.Notifications;
import com.jetvision.payments.DealClosed;
import com.jetvision.payments.PaymentId;
import com.jetvision.payments.PaymentRecorded;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.proposals.ProposalAccepted;
import com.jetvision.proposals.ProposalId;
import com.jetvision.proposals.ProposalSent;
import com.jetvision.proposals.ProposalViewed;
import com.jetvision.quotes.QuoteId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What proposal, contract and payment tell of themselves, told as their events. */
@FacadeTest
class DealCardsTest {
    private static final Money TOTAL = Money.usd("42999.40");

    @Autowired
    private ApplicationContext app;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Notifications notifications;

    @Autowired
    private HandClock clock;

    private final ProposalId proposal = ProposalId.next();
    private final ContractId contract = ContractId.next();
    private TalkScene scene;
    private AgentId dana;

    @BeforeEach
    void aRequestInTheMarket() {
        scene = new TalkScene(app);
        dana = new AgentId(Objects.requireNonNull(scene.dana.actor().person()));
    }

    private void happens(Person actor, DomainEvent event) {
        actor.runs(() -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private void proposalSent() {
        happens(
                scene.dana,
                new ProposalSent(
                        proposal, scene.request, dana, "PROP-2026-014", "r.harlow@example.com", TOTAL, clock.instant()));
    }

    private void viewed(int times) {
        happens(
                scene.machine,
                new ProposalViewed(proposal, scene.request, dana, "PROP-2026-014", times, clock.instant()));
    }

    private List<Card> cards(ContentType type) {
        return scene.read(scene.dana).stream()
                .filter(message -> message.type() == type)
                .map(message -> Objects.requireNonNull(message.card()))
                .toList();
    }

    private List<String> news() {
        return scene.dana.does(() -> notifications.rows(NotificationFilter.ALL, 50)).stream()
                .map(NotificationRow::title)
                .toList();
    }

    @Test
    void aProposalIsOneCardThatFollowsWhatTheClientDoes() {
        proposalSent();
        viewed(1);
        viewed(3);
        assertThat(cards(ContentType.PROPOSAL_SHARED)).hasSize(1);
        assertThat(cards(ContentType.PROPOSAL_SHARED).getFirst().note()).isEqualTo("Viewed 3 times");
        happens(
                scene.machine,
                new ProposalAccepted(
                        proposal,
                        scene.request,
                        dana,
                        QuoteId.next(),
                        "PROP-2026-014",
                        "A",
                        "Rebecca Harlow",
                        TOTAL,
                        clock.instant()));
        assertThat(cards(ContentType.PROPOSAL_SHARED)).extracting(Card::state).containsExactly("accepted");
        assertThat(scene.read(scene.dana))
                .extracting(MessageView::text)
                .contains("Rebecca Harlow accepted option A of PROP-2026-014");
        assertThat(news()).contains("Rebecca Harlow accepted PROP-2026-014");
    }

    @Test
    void lookingAgainAndAgainIsOneNotification() {
        proposalSent();
        viewed(1);
        viewed(2);
        assertThat(news()).containsExactly("PROP-2026-014 was opened");
    }

    @Test
    void noOperatorReadsOfProposalContractOrMoney() {
        proposalSent();
        happens(
                scene.dana,
                new ContractSent(
                        contract, scene.request, dana, "CTR-2026-009", "r.harlow@example.com", TOTAL, clock.instant()));
        assertThat(scene.read(scene.lena)).extracting(MessageView::type).containsExactly(ContentType.RFP_CREATED);
    }

    @Test
    void aSignedAndPaidDealThatIsClosedResolvesItsThreads() {
        happens(
                scene.dana,
                new ContractSent(
                        contract, scene.request, dana, "CTR-2026-009", "r.harlow@example.com", TOTAL, clock.instant()));
        happens(
                scene.machine,
                new ContractSigned(
                        contract, scene.request, dana, "CTR-2026-009", "Rebecca Harlow", TOTAL, clock.instant()));
        var none = Money.zero(Money.USD);
        happens(
                scene.admin,
                new PaymentRecorded(
                        contract,
                        scene.request,
                        dana,
                        "CTR-2026-009",
                        PaymentId.next(),
                        TOTAL,
                        none,
                        none,
                        clock.instant()));
        assertThat(cards(ContentType.PAYMENT_CONFIRMED)).extracting(Card::note).containsExactly("Paid in full");
        happens(
                scene.admin,
                new DealClosed(
                        contract,
                        scene.request,
                        dana,
                        "CTR-2026-009",
                        TOTAL,
                        Money.usd("2960.00"),
                        Percent.of("10"),
                        clock.instant()));
        assertThat(cards(ContentType.CONTRACT_SHARED)).extracting(Card::state).containsExactly("completed");
        assertThat(scene.dana.does(() -> conversations.ofRequest(scene.request)))
                .allMatch(thread -> thread.status() == ConversationStatus.RESOLVED);
        assertThat(news())
                .containsExactlyInAnyOrder(
                        "Rebecca Harlow signed CTR-2026-009",
                        "Payment of $42,999.40 received",
                        "Deal closed, commission booked");
    }
}
