package com.jetvision.payments;

import com.jetvision.platform.money.Money;
import java.util.List;

/** What a contract costs, what came in for it, and the lines of both. */
public record Balance(Money total, Money paid, List<PaymentRow> rows) {
    public Balance {
        rows = List.copyOf(rows);
    }

    static Balance of(Money total, List<PaymentRow> rows) {
        var paid = rows.stream().map(PaymentRow::amount).reduce(Money.zero(total.currency()), Money::plus);
        return new Balance(total, paid, rows);
    }

    /** What is still to come; never negative. */
    public Money due() {
        var due = total.minus(paid);
        return due.isNegative() ? Money.zero(total.currency()) : due;
    }

    /** What came in beyond the total: to be given back. */
    public Money overpaid() {
        var over = paid.minus(total);
        return over.isNegative() ? Money.zero(total.currency()) : over;
    }

    public boolean isSettled() {
        return due().isZero();
    }
}
