package com.jetvision.payments;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.contracts.ContractId;
import com.jetvision.contracts.ContractSigned;
import com.jetvision.contracts.ContractStatus;
import com.jetvision.contracts.Contracts;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records payments and closes deals. Each verb holds the contract's row until it ends, so that two payments at once are
 * counted one after the other.
 */
@Service
@Transactional
public class Payments {
    private final PaymentRepository payments;
    private final Contracts contracts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    Payments(PaymentRepository payments, Contracts contracts, ApplicationEventPublisher events, Clock clock, Who who) {
        this.payments = payments;
        this.contracts = contracts;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /**
     * Books a payment. The same reference, amount and day again is refused as a double; before the signature a reason is
     * wanted; what is too much is booked and flagged. Paid in full moves the contract on.
     */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public PaymentId receive(PaymentReceived form) {
        var contract = contracts.hold(form.contract());
        form.requireComplete(today(contract));
        requirePayable(contract, form);
        var before = balance(contract);
        requireNew(before, form);
        var payment = payments.saveAndFlush(new Payment(contract, form, who.person(), clock.instant()));
        var after = balance(contract);
        events.publishEvent(new PaymentRecorded(
                contract.id(),
                contract.request(),
                contract.agent(),
                contract.number(),
                payment.id(),
                form.amount(),
                after.due(),
                after.overpaid(),
                clock.instant()));
        settle(contract, after);
        return payment.id();
    }

    private void requirePayable(ContractDetails contract, PaymentReceived form) {
        switch (contract.status()) {
            case CANCELLED -> throw new Refused("This contract was cancelled. Take no payment for it.");
            case EXPIRED -> throw new Refused("This contract expired. Make a new one before you take a payment.");
            case COMPLETED -> throw new Refused("This deal is closed.");
            case DRAFT, SENT, VIEWED -> {
                if (form.reason().isBlank()) {
                    throw new Refused("The client has not signed yet. Say why you take the payment now.");
                }
            }
            case SIGNED, PAYMENT_PENDING, PAID -> {}
        }
        if (!form.amount().currency().equals(contract.total().currency())) {
            throw new Refused(
                    "This contract is in %s.", contract.total().currency().getCurrencyCode());
        }
    }

    private static void requireNew(Balance before, PaymentReceived form) {
        boolean known = before.rows().stream()
                .anyMatch(row -> !row.reversed()
                        && row.reference().equalsIgnoreCase(form.reference())
                        && row.amount().equals(form.amount())
                        && row.receivedOn().equals(form.receivedOn()));
        if (known) {
            throw new Refused("A payment with this reference, amount and date is booked already.");
        }
    }

    /** Takes a wrong booking back by a new line; a deal that is closed keeps its lines. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public PaymentId takeBack(PaymentId id, String reason) {
        if (reason.isBlank()) {
            throw new Refused("Say why the payment is taken back.");
        }
        var wrong = payments.findById(id.value()).orElseThrow(() -> new NotFound("payment"));
        var contract = contracts.hold(new ContractId(wrong.contractId()));
        if (contract.status() == ContractStatus.PAID || contract.status() == ContractStatus.COMPLETED) {
            throw new Refused("This contract is paid. Ask an administrator to refund it.");
        }
        var now = clock.instant();
        var back = payments.saveAndFlush(wrong.reverse(contract, reason.strip(), who.person(), today(contract), now));
        wrong.reversedBy(back);
        payments.flush();
        var after = balance(contract);
        events.publishEvent(new PaymentTakenBack(
                contract.id(),
                contract.request(),
                contract.agent(),
                contract.number(),
                back.id(),
                back.row().amount(),
                after.due(),
                reason.strip(),
                now));
        return back.id();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public Balance of(ContractId contract) {
        return balance(contracts.get(contract));
    }

    /** Closes a deal that is paid in full: the contract is completed, the commission booked. Refused a second time. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void close(ContractId id) {
        var contract = contracts.hold(id);
        var balance = balance(contract);
        if (!balance.isSettled()) {
            throw new Refused("The deal can be closed when the balance is zero.");
        }
        if (!contract.status().isSigned()) {
            throw new Refused("The deal can be closed when the client has signed.");
        }
        contracts.complete(id);
        events.publishEvent(new DealClosed(
                id,
                contract.request(),
                contract.agent(),
                contract.number(),
                contract.total(),
                contract.commissionBase(),
                contract.commission(),
                clock.instant()));
    }

    /** Money that came before the signature counts as soon as it is there. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void signed(ContractSigned event) {
        var contract = contracts.hold(event.contract());
        settle(contract, balance(contract));
    }

    private void settle(ContractDetails contract, Balance balance) {
        boolean waits =
                contract.status() == ContractStatus.SIGNED || contract.status() == ContractStatus.PAYMENT_PENDING;
        if (waits && balance.isSettled()) {
            contracts.paid(contract.id());
        }
    }

    private Balance balance(ContractDetails contract) {
        return Balance.of(
                contract.total(),
                payments.findByContractIdOrderByCreatedAtAscIdAsc(contract.id().value()).stream()
                        .map(Payment::row)
                        .toList());
    }

    private LocalDate today(ContractDetails contract) {
        return LocalDate.ofInstant(
                clock.instant(), contract.journey().departure().zone());
    }
}
