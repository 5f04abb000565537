package com.jetvision.payments.ui;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.contracts.ContractStatus;
import com.jetvision.payments.Balance;
import com.jetvision.payments.PaymentRow;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Share;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.proposals.ui.DealSection;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a contract's client has paid and still owes, the lines of it, and the closing of the deal; live. */
public class PaymentPanel extends Composite<Div> {
    private final PaymentPanels tools;
    private final RequestId request;

    PaymentPanel(PaymentPanels tools, RequestId request) {
        this.tools = tools;
        this.request = request;
        tools.live().bind(this, request, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        tools.contracts().ofRequest(request).stream()
                .filter(PaymentPanel::countsMoney)
                .findFirst()
                .ifPresent(contract -> draw(contract, tools.payments().of(contract.id())));
    }

    private static boolean countsMoney(ContractDetails contract) {
        return contract.status() != ContractStatus.CANCELLED && contract.status() != ContractStatus.EXPIRED;
    }

    private void draw(ContractDetails contract, Balance balance) {
        var section = new DealSection("Payments", figure(balance), new DueTable(contract, balance, tools));
        if (contract.status() != ContractStatus.COMPLETED) {
            section.action(record(contract, balance));
        }
        if (balance.isSettled() && contract.status() == ContractStatus.PAID) {
            section.action(close(contract, balance));
        }
        if (balance.overpaid().isPositive()) {
            section.add(overpaid(balance.overpaid()));
        }
        if (!balance.rows().isEmpty()) {
            section.add(Tags.text("Received", "jv-sub"), received(balance));
        }
        section.add(closing(contract, balance));
        getContent().add(section);
    }

    private static Div figure(Balance balance) {
        var due = Tags.bold(Formats.moneyExact(balance.due()));
        if (balance.isSettled()) {
            due.addClassName("good");
        }
        var line = Tags.row(
                Tags.text("Paid " + Formats.moneyExact(balance.paid()), "t12"),
                Tags.spacer(),
                Tags.text("Total " + Formats.moneyExact(balance.total()), "t12"));
        var grow = new Div(Share.bar(share(balance)), line);
        grow.addClassName("grow");
        var figure = new Div(new Div(Tags.text("Balance", "t12", "ink3"), due), grow);
        figure.addClassName("jv-balance");
        return figure;
    }

    private static Percent share(Balance balance) {
        if (balance.total().isZero()) {
            return Percent.of("100");
        }
        var share = balance.paid()
                .amount()
                .movePointRight(2)
                .divide(balance.total().amount(), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(100))
                .max(BigDecimal.ZERO);
        return new Percent(share);
    }

    private static Div overpaid(Money over) {
        var note = new Div(
                Icons.of("triangle-alert"),
                Tags.text("The client paid %s too much. Give it back.".formatted(Formats.moneyExact(over))));
        note.addClassNames("jv-hint", "wait");
        return note;
    }

    private Button record(ContractDetails contract, Balance balance) {
        var record = new Button(
                "Record payment", Icons.of("plus"), click -> new PaymentDialog(tools, contract, balance).open());
        if (!balance.isSettled() && contract.status().isSigned()) {
            record.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return record;
    }

    private Button close(ContractDetails contract, Balance balance) {
        var close = new Button(
                "Close deal", Icons.of("handshake"), click -> new CloseDialog(tools, contract, balance).open());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        return close;
    }

    private UnorderedList received(Balance balance) {
        var list = new UnorderedList();
        list.addClassName("jv-rows");
        balance.rows().forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(PaymentRow row) {
        var now = tools.clock().instant();
        var card = row.lastFour().isEmpty() ? "" : " · card " + row.lastFour();
        var why = row.reason().isEmpty() ? "" : " · " + row.reason();
        var what = row.amount().isNegative() ? "Taken back: " : "";
        var cell = TwoLine.named(
                what + StatusWords.of(row.method()).label(),
                "%s · ref. %s%s%s"
                        .formatted(
                                Formats.date(
                                        row.receivedOn(),
                                        now.atZone(tools.agents().me().timeZone())
                                                .toLocalDate()),
                                row.reference(),
                                card,
                                why));
        var line = Tags.row(cell, Tags.spacer(), Tags.text(Formats.moneyExact(row.amount()), "strong"));
        if (row.reversed()) {
            line.add(Badges.count(Tone.OFF, "Taken back"));
        }
        return new ListItem(line);
    }

    private static Component closing(ContractDetails contract, Balance balance) {
        var words = switch (contract.status()) {
            case COMPLETED -> "This deal is closed.";
            case PAID -> "Paid in full. Closing the deal books your commission.";
            case DRAFT, SENT, VIEWED ->
                balance.isSettled()
                        ? "Paid in full, not signed yet. The deal can be closed after the signature."
                        : "The client has not signed yet.";
            default -> "The deal can be closed when the balance is zero.";
        };
        var note = Tags.row(Icons.of("handshake"), Tags.text(words));
        note.addClassNames("t12", "ink3");
        return note;
    }
}
