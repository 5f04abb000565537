package com.jetvision.payments;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the ledger: money in, or the taking back of a line booked by mistake. */
@Entity
@Table(name = "payments")
class Payment {
    @Id
    private UUID id;

    private UUID organizationId;

    @Column(name = "iso_agent_id")
    private UUID agentId;

    private UUID contractId;
    private BigDecimal amount;
    private String currency;
    private String method;
    private String reference;
    private LocalDate receivedOn;
    private @Nullable String lastFour;
    private @Nullable String reason;
    private @Nullable UUID recordedBy;

    @Column(name = "reversed_by_payment_id")
    private @Nullable UUID reversedBy;

    private Instant createdAt;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    Payment(ContractDetails contract, PaymentReceived form, @Nullable UUID by, Instant now) {
        this(contract, form.amount(), by, now);
        method = form.method().code();
        reference = form.reference();
        receivedOn = form.receivedOn();
        lastFour = form.lastFour().isEmpty() ? null : form.lastFour();
        reason = form.reason().isEmpty() ? null : form.reason();
    }

    @SuppressWarnings("NullAway.Init")
    private Payment(ContractDetails contract, Money money, @Nullable UUID by, Instant now) {
        id = PaymentId.next().value();
        organizationId = contract.organization().value();
        agentId = contract.agent().value();
        contractId = contract.id().value();
        amount = money.amount();
        currency = money.currency().getCurrencyCode();
        recordedBy = by;
        createdAt = now;
    }

    /** The line that takes this one back; this one stays as it was booked. */
    Payment reverse(ContractDetails contract, String why, UUID by, LocalDate today, Instant now) {
        if (reversedBy != null || amount.signum() < 0) {
            throw new Refused("This payment was taken back already.");
        }
        var back = new Payment(contract, row().amount().negated(), by, now);
        back.method = method;
        back.reference = reference;
        back.receivedOn = today;
        back.reason = why;
        return back;
    }

    void reversedBy(Payment line) {
        reversedBy = line.id;
    }

    PaymentId id() {
        return new PaymentId(id);
    }

    UUID contractId() {
        return contractId;
    }

    PaymentRow row() {
        return new PaymentRow(
                new PaymentId(id),
                new Money(amount, Currency.getInstance(currency)),
                PaymentMethod.valueOf(method.toUpperCase(Locale.ROOT)),
                reference,
                receivedOn,
                lastFour == null ? "" : lastFour,
                reason == null ? "" : reason,
                reversedBy != null,
                createdAt);
    }
}
