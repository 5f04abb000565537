package com.jetvision.payments.ui;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.payments.Balance;
import com.jetvision.payments.PaymentMethod;
import com.jetvision.payments.PaymentReceived;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.DayPicker;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Records a payment; the button says how much, and the line above it what is left then. */
class PaymentDialog extends Dialog {
    private final PaymentPanels tools;
    private final ContractDetails contract;
    private final Balance balance;
    private final BigDecimalField amount = new BigDecimalField("Amount");
    private final DayPicker receivedOn = new DayPicker("Received on");
    private final Select<PaymentMethod> method = new Select<>();
    private final TextField reference = new TextField("Reference");
    private final TextField lastFour = new TextField("Last four digits of the card");
    private final TextField reason = new TextField("Why before the signature");
    private final Span after = Tags.text("");
    private final Button record = new Button("Record", click -> record());

    PaymentDialog(PaymentPanels tools, ContractDetails contract, Balance balance) {
        this.tools = tools;
        this.contract = contract;
        this.balance = balance;
        setHeaderTitle("Record a payment");
        addClassName("jv-task");
        var cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        record.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, record);
        fill();
        add(body());
        changed();
    }

    private void fill() {
        amount.setLocale(Locale.US);
        amount.setPrefixComponent(Tags.text(contract.total().currency().getSymbol(Locale.US)));
        amount.setValue(balance.due().isZero() ? null : balance.due().amount());
        amount.setHelperText("The balance is " + Formats.moneyExact(balance.due()));
        amount.setValueChangeMode(ValueChangeMode.EAGER);
        amount.addValueChangeListener(change -> changed());
        var today = LocalDate.ofInstant(
                tools.clock().instant(), contract.journey().departure().zone());
        receivedOn.setValue(today);
        receivedOn.setMax(today);
        method.setLabel("Method");
        method.setItems(PaymentMethod.values());
        method.setItemLabelGenerator(way -> StatusWords.of(way).label());
        method.setValue(PaymentMethod.WIRE);
        method.addValueChangeListener(change -> changed());
        lastFour.setMaxLength(4);
        lastFour.setAllowedCharPattern("[0-9]");
        reason.setVisible(!contract.status().isSigned());
    }

    private Div body() {
        var fields = new Div(amount, receivedOn, method, reference, lastFour, reason);
        fields.addClassNames("jv-fields", "flush");
        fields.getChildren().forEach(field -> field.getElement().getClassList().add("c6"));
        reason.addClassName("c12");
        var hint = new Div(Icons.of("circle-check"), after);
        hint.addClassName("jv-hint");
        var body = new Div(fields, hint);
        body.addClassName("jv-dialog");
        return body;
    }

    private void changed() {
        lastFour.setVisible(method.getValue() == PaymentMethod.CREDIT_CARD);
        var typed = typed();
        record.setEnabled(typed.isPresent());
        record.setText(typed.map(money -> "Record " + Formats.moneyExact(money)).orElse("Record"));
        after.setText(typed.map(this::afterwards).orElse("Type the amount that came in."));
    }

    private String afterwards(Money money) {
        var left = balance.total().minus(balance.paid()).minus(money);
        return left.isNegative()
                ? "This is " + Formats.moneyExact(left.negated()) + " too much. It will be flagged."
                : "After this the balance is " + Formats.moneyExact(left);
    }

    private Optional<Money> typed() {
        var value = amount.getValue();
        var currency = contract.total().currency();
        boolean whole = value != null
                && value.signum() > 0
                && value.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
        return whole ? Optional.of(new Money(value, currency)) : Optional.empty();
    }

    private void record() {
        tools.payments()
                .receive(new PaymentReceived(
                        contract.id(),
                        typed().orElseThrow(() -> new Refused("Type the amount that came in.")),
                        method.getValue(),
                        reference.getValue(),
                        day(),
                        lastFour.isVisible() ? lastFour.getValue() : "",
                        reason.getValue()));
        close();
    }

    private LocalDate day() {
        if (receivedOn.getValue() == null) {
            throw new Refused("Choose the day on which the money came in.");
        }
        return receivedOn.getValue();
    }
}
