package com.jetvision.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.commissions.CommissionRow;
import com.jetvision.commissions.Commissions;
import com.jetvision.contracts.ContractId;
import com.jetvision.contracts.ContractPages;
import com.jetvision.contracts.ContractStatus;
import com.jetvision.contracts.Contracts;
import com.jetvision.contracts.SigningWorld;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import com.jetvision.testing.FacadeTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class PaymentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    ApplicationContext application;

    @Autowired
    Payments payments;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractPages pages;

    @Autowired
    Commissions commissions;

    @Autowired
    Requests requests;

    @Autowired
    Quotes quotes;

    @Autowired
    JobWorker worker;

    private SigningWorld deals;

    @BeforeEach
    void open() {
        deals = new SigningWorld(application);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theTotalIsTheSameFromTheQuoteToThePayment(int legs) {
        var request = deals.request(legs);
        var proposal = deals.details(deals.accepted(request));
        var quoted = Objects.requireNonNull(
                deals.agent.does(() -> quotes.get(proposal.accepted().quote())).clientTotal());
        var contract = deals.contract(request);
        var balance = deals.agent.does(() -> payments.of(contract.id()));
        assertThat(proposal.accepted().total()).isEqualTo(quoted);
        assertThat(contract.total()).isEqualTo(quoted);
        assertThat(balance.due()).isEqualTo(quoted);
    }

    @Test
    void partPaymentsLeaveABalanceAndTheLastOnePaysInFull() {
        var id = deals.signed(1);
        var total = deals.contract(id).total();
        pay(id, Money.usd("20000.00"), "W-1", "");
        assertThat(balance(id).due()).isEqualTo(total.minus(Money.usd("20000.00")));
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.PAYMENT_PENDING);
        assertThatThrownBy(() -> deals.agent.runs(() -> payments.close(id))).hasMessageContaining("balance is zero");
        pay(id, balance(id).due(), "W-2", "");
        assertThat(balance(id).isSettled()).isTrue();
        var contract = deals.contract(id);
        assertThat(contract.status()).isEqualTo(ContractStatus.PAID);
        assertThat(stage(id)).isEqualTo(Stage.BOOKED);
    }

    @Test
    void closingCompletesTheDealAndBooksTheCommissionOnce() {
        var id = deals.signed(1);
        pay(id, deals.contract(id).total(), "W-1", "");
        deals.agent.runs(() -> payments.close(id));
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.COMPLETED);
        assertThat(stage(id)).isEqualTo(Stage.CLOSED);
        var earned = deals.agent.does(() -> commissions.earnedBy(id)).orElseThrow();
        assertThat(earned.amount()).isEqualTo(Money.usd("296.00"));
        assertThat(earned.base()).isEqualTo(Money.usd("2960.00"));
        assertThat(earned.payableBy()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThatThrownBy(() -> deals.agent.runs(() -> payments.close(id))).isInstanceOf(Refused.class);
        assertThat(deals.agent.does(() -> commissions.rows(0, 10))).hasSize(1);
    }

    @Test
    void aCommissionIsTakenBackByANewLineOnceAndByAnAdminOnly() {
        var id = deals.signed(1);
        pay(id, deals.contract(id).total(), "W-1", "");
        deals.agent.runs(() -> payments.close(id));
        var earned = deals.agent.does(() -> commissions.earnedBy(id)).orElseThrow();
        deals.admin.does(() -> commissions.reverse(earned.id(), "Refunded"));
        assertThat(deals.agent.does(() -> commissions.rows(0, 10)))
                .extracting(CommissionRow::amount)
                .containsExactlyInAnyOrder(Money.usd("296.00"), Money.usd("-296.00"));
        assertThatThrownBy(() -> deals.admin.does(() -> commissions.reverse(earned.id(), "Again")))
                .hasMessageContaining("taken back already");
        assertThatThrownBy(() -> deals.agent.does(() -> commissions.reverse(earned.id(), "Mine")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsTooMuchIsBookedAndFlagged() {
        var id = deals.signed(1);
        pay(id, deals.contract(id).total().plus(Money.usd("5.00")), "W-1", "");
        assertThat(balance(id).overpaid()).isEqualTo(Money.usd("5.00"));
        assertThat(balance(id).due()).isEqualTo(Money.usd("0.00"));
    }

    @Test
    void moneyBeforeTheSignatureNeedsAReasonAndCountsAfterIt() {
        var id = deals.out(1);
        var total = deals.contract(id).total();
        assertThatThrownBy(() -> pay(id, total, "W-1", "")).hasMessageContaining("not signed yet");
        pay(id, total, "W-1", "The client wired it early");
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.SENT);
        pages.sign(deals.token("c"), deals.signature(id));
        worker.runAllDue();
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.PAID);
        assertThat(stage(id)).isEqualTo(Stage.BOOKED);
    }

    @Test
    void theSamePaymentTwiceIsOne() {
        var id = deals.signed(1);
        pay(id, Money.usd("100.00"), "W-1", "");
        assertThatThrownBy(() -> pay(id, Money.usd("100.00"), "w-1", "")).hasMessageContaining("booked already");
        assertThat(balance(id).rows()).hasSize(1);
    }

    @Test
    void twoLastHalvesAtOncePayInFull() throws Exception {
        var id = deals.signed(1);
        var total = deals.contract(id).total();
        var half = Money.usd("20000.00");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var all = new ArrayList<Future<?>>();
            all.add(threads.submit(() -> pay(id, half, "W-1", "")));
            all.add(threads.submit(() -> pay(id, total.minus(half), "W-2", "")));
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
        assertThat(balance(id).isSettled()).isTrue();
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.PAID);
    }

    @Test
    void badPaymentsAreRefusedWithASentence() {
        var id = deals.signed(1);
        assertThatThrownBy(() -> pay(id, Money.usd("0.00"), "W-1", "")).hasMessageContaining("more than zero");
        assertThatThrownBy(() -> pay(id, Money.usd("1.00"), " ", "")).hasMessageContaining("reference");
        assertThatThrownBy(() -> pay(id, Money.of("1.00", "EUR"), "W-1", "")).hasMessageContaining("in USD");
        assertThatThrownBy(() -> deals.agent.does(() -> payments.receive(new PaymentReceived(
                        id, Money.usd("1.00"), PaymentMethod.WIRE, "W", TODAY.plusDays(1), "", ""))))
                .hasMessageContaining("future");
        assertThatThrownBy(() -> deals.agent.does(() -> payments.receive(
                        new PaymentReceived(id, Money.usd("1.00"), PaymentMethod.CREDIT_CARD, "W", TODAY, "12", ""))))
                .hasMessageContaining("four digits");
    }

    @Test
    void aWrongBookingIsTakenBackByANewLine() {
        var id = deals.signed(1);
        var wrong = pay(id, Money.usd("100.00"), "W-1", "");
        deals.agent.does(() -> payments.takeBack(wrong, "Another client's wire"));
        assertThat(balance(id).paid()).isEqualTo(Money.usd("0.00"));
        assertThat(balance(id).rows()).hasSize(2);
        assertThatThrownBy(() -> deals.agent.does(() -> payments.takeBack(wrong, "Again")))
                .hasMessageContaining("taken back already");
    }

    @Test
    void nobodyElseTakesMoneyOnAnAgentsContract() {
        var id = deals.signed(1);
        assertThatThrownBy(() -> deals.rival.does(() -> payments.receive(form(id, Money.usd("1.00"), "W-1", ""))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deals.rival.runs(() -> payments.close(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deals.rival.does(() -> payments.of(id))).isInstanceOf(NotFound.class);
    }

    private PaymentId pay(ContractId id, Money amount, String reference, String reason) {
        return deals.agent.does(() -> payments.receive(form(id, amount, reference, reason)));
    }

    private static PaymentReceived form(ContractId id, Money amount, String reference, String reason) {
        return new PaymentReceived(id, amount, PaymentMethod.WIRE, reference, TODAY, "", reason);
    }

    private Balance balance(ContractId id) {
        return deals.agent.does(() -> payments.of(id));
    }

    private Stage stage(ContractId id) {
        var request = deals.contract(id).request();
        return deals.agent.does(() -> requests.get(request)).stage();
    }
}
