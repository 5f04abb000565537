package com.jetvision.payments.ui;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.contracts.ContractFlag;
import com.jetvision.payments.Balance;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is due when, and whether it came. */
class DueTable extends NativeTable {
    private final LocalDate today;

    DueTable(ContractDetails contract, Balance balance, PaymentPanels tools) {
        addClassNames("jv-sheet", "due");
        today = LocalDate.ofInstant(
                tools.clock().instant(), contract.journey().departure().zone());
        getHead().add(head());
        var terms = contract.terms();
        var first = terms.dueOnSigning(contract.total());
        var later = terms.dueLater(contract.total());
        var signedAt = contract.times().signedAt();
        var signedOn = signedAt == null
                ? null
                : LocalDate.ofInstant(signedAt, contract.journey().departure().zone());
        row(
                later.isZero() ? "All of it" : "Deposit " + Formats.percent(terms.deposit()),
                signedOn == null ? "On signing" : "On signing, " + Formats.date(signedOn, today),
                first,
                state(balance.paid(), first, signedOn));
        if (!later.isZero()) {
            row(
                    "Balance",
                    Formats.date(terms.payBy(), today),
                    later,
                    state(balance.paid(), contract.total(), terms.payBy()));
        }
    }

    private static NativeTableRow head() {
        var row = new NativeTableRow();
        for (var name : new String[] {"Due", "When", "Amount", "State"}) {
            var cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            if (name.equals("Amount")) {
                cell.addClassName("num");
            }
            row.add(cell);
        }
        return row;
    }

    private void row(String what, String when, Money amount, Component state) {
        var name = new NativeTableHeaderCell(what);
        name.getElement().setAttribute("scope", "row");
        var sum = new NativeTableCell(Formats.moneyExact(amount));
        sum.addClassName("num");
        getBody().add(new NativeTableRow(name, new NativeTableCell(when), sum, new NativeTableCell(state)));
    }

    private Component state(Money paid, Money until, @Nullable LocalDate due) {
        if (paid.compareTo(until) >= 0) {
            return Badges.plain(Tone.GOOD, "Paid");
        }
        if (due == null) {
            return Badges.plain(Tone.NEUTRAL, "Not due");
        }
        return today.isAfter(due) ? Badges.plain(ContractFlag.LATE) : Badges.plain(Tone.WAIT, "Due");
    }
}
