package com.jetvision.payments.ui;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.payments.Balance;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before a deal is closed, and shows where the money goes, down to the commission. */
class CloseDialog extends Dialog {
    CloseDialog(PaymentPanels tools, ContractDetails contract, Balance balance) {
        setHeaderTitle("Close this deal?");
        addClassName("jv-question");
        var base = contract.commissionBase();
        var split = new KeyValues()
                .line("Client paid", Formats.moneyExact(balance.paid()))
                .line("Owed to " + contract.disclosures().carrier(), Formats.moneyExact(contract.operatorCost()))
                .line("Taxes to pass on", Formats.moneyExact(contract.total().minus(contract.beforeTax())))
                .line("Net fee", Formats.moneyExact(base))
                .total(
                        "Your commission, " + Formats.percent(contract.commission()),
                        Formats.moneyExact(base.isNegative() ? base.minus(base) : base.percent(contract.commission())));
        split.addClassName("jv-sum");
        var body = new Div(
                new Paragraph("The client has paid in full. Closing books your commission."),
                split,
                new Paragraph("A refund later is a new line, never a change of this one."));
        body.addClassName("jv-dialog");
        add(body);
        var later = new Button("Not yet", click -> close());
        later.addThemeVariants(ButtonVariant.TERTIARY);
        var done = new Button("Close deal", Icons.of("handshake"), click -> {
            tools.payments().close(contract.id());
            close();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(later, done);
    }
}
