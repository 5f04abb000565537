package com.jetvision.conversations;

import com.jetvision.contracts.ContractAsked;
import com.jetvision.contracts.ContractCancelled;
import com.jetvision.contracts.ContractExpired;
import com.jetvision.contracts.ContractId;
import com.jetvision.contracts.ContractPaid;
import com.jetvision.contracts.ContractSealed;
import com.jetvision.contracts.ContractSent;
import com.jetvision.contracts.ContractSigned;
import com.jetvision.contracts.ContractStatus;
import com.jetvision.contracts.ContractViewed;
import com.jetvision.contracts.Contracts;
import com.jetvision.payments.DealClosed;
import com.jetvision.payments.PaymentRecorded;
import com.jetvision.payments.PaymentTakenBack;
import com.jetvision.platform.ui.Formats;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Contract and money, told in the house's own thread: no operator reads of them. */
@Component
class DealCards {
    private final Cards cards;
    private final Threads threads;
    private final Contracts contracts;

    DealCards(Cards cards, Threads threads, Contracts contracts) {
        this.cards = cards;
        this.threads = threads;
        this.contracts = contracts;
    }

    @EventListener
    void on(ContractSent event) {
        var card = new Card(
                event.contract().value(),
                ContractStatus.SENT.code(),
                "%s · to %s".formatted(event.number(), event.recipient()),
                event.total(),
                null,
                null);
        var key = Cards.key("contract", event.contract());
        cards.byAgent(
                threads.ofHouse(event.request()), event.agent(), key, ContentType.CONTRACT_SHARED, card, event.at());
    }

    @EventListener
    void on(ContractViewed event) {
        follow(event.request(), event.contract(), null, event.at());
    }

    @EventListener
    void on(ContractAsked event) {
        line(
                event.request(),
                "asked:" + event.contract().value() + event.at().toEpochMilli(),
                "The client asks about %s: “%s”".formatted(event.number(), event.question()),
                event.at());
    }

    @EventListener
    void on(ContractSigned event) {
        follow(event.request(), event.contract(), "Signed by " + event.signedBy(), event.at());
        line(
                event.request(),
                Cards.key("signed", event.contract()),
                "%s signed %s".formatted(event.signedBy(), event.number()),
                event.at());
    }

    @EventListener
    void on(ContractSealed event) {
        follow(event.request(), event.contract(), null, event.at());
    }

    @EventListener
    void on(ContractPaid event) {
        follow(event.request(), event.contract(), null, event.at());
    }

    @EventListener
    void on(ContractCancelled event) {
        follow(event.request(), event.contract(), null, event.at());
    }

    @EventListener
    void on(ContractExpired event) {
        follow(event.request(), event.contract(), null, event.at());
    }

    @EventListener
    void on(PaymentRecorded event) {
        var note = event.balance().isPositive() ? "Balance " + Formats.moneyExact(event.balance()) : "Paid in full";
        var card = new Card(event.payment().value(), null, event.number(), event.amount(), null, note);
        var key = Cards.key("payment", event.payment());
        cards.byNobody(threads.ofHouse(event.request()), key, ContentType.PAYMENT_CONFIRMED, card, event.at());
    }

    @EventListener
    void on(PaymentTakenBack event) {
        var sentence =
                "A payment of %s was taken back: %s".formatted(Formats.moneyExact(event.amount()), event.reason());
        line(event.request(), Cards.key("takenback", event.payment()), sentence, event.at());
    }

    @EventListener
    void on(DealClosed event) {
        var card = new Card(event.contract().value(), null, event.number(), event.total(), null, "Commission booked");
        var key = Cards.key("deal", event.contract());
        cards.byNobody(threads.ofHouse(event.request()), key, ContentType.DEAL_CLOSED, card, event.at());
        follow(event.request(), event.contract(), null, event.at());
        cards.move(threads.holdAll(event.request()), ConversationStatus.RESOLVED);
    }

    /** By the contract as it stands: what is told late, such as the seal, does not take the card back. */
    private void follow(RequestId request, ContractId contract, @Nullable String note, Instant at) {
        var status = contracts.get(contract).status();
        cards.state(
                threads.ofHouse(request),
                Cards.key("contract", contract),
                ContentType.CONTRACT_SHARED,
                status.code(),
                note,
                at);
    }

    private void line(RequestId request, String key, String sentence, Instant at) {
        cards.line(threads.ofHouse(request), key, sentence, at);
    }
}
