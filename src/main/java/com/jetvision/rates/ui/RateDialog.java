package com.jetvision.rates.ui;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.ui.DayPicker;
import com.jetvision.platform.ui.Tags;
import com.jetvision.rates.NewRate;
import com.jetvision.rates.RateCode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a rate of the house's own: what, how much, from when, and where it stands. */
class RateDialog extends Dialog {
    private final Binder<Draft> binder = new Binder<>();
    private final Draft draft = new Draft();
    private final Select<RateCode> code = new Select<>();
    private final BigDecimalField amount = new BigDecimalField("Value");
    private final DayPicker from = new DayPicker("Valid from");
    private final DayPicker last = new DayPicker("Last day");
    private final TextField source = new TextField("Source");
    private final Checkbox confirmed = new Checkbox("I have compared it with its source.");

    RateDialog(LocalDate today, Consumer<NewRate> begin) {
        setHeaderTitle("New rate");
        addClassName("jv-dialog");
        setWidth("600px");
        draft.from = today;
        choose();
        dates();
        bind();
        var note = Tags.of(
                "p",
                "It goes before the law's rate in your house. One of yours that is still open ends the day before."
                        + " Proposals and contracts that went out keep theirs.");
        note.addClassNames("t13", "ink2", "c12");
        confirmed.addClassName("c12");
        var fields = new Div(code, amount, from, last, source, confirmed, note);
        fields.addClassNames("jv-fields", "bare");
        add(fields);
        var enter = new Button("Enter rate", click -> enter(begin));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), enter);
    }

    private void choose() {
        code.setLabel("Rate");
        code.setItems(RateCode.values());
        code.setItemLabelGenerator(RateWords::name);
        code.addValueChangeListener(
                change -> amount.setHelperText(change.getValue().isPercent() ? "Percent" : "US dollars"));
        code.addClassName("c6");
        amount.setLocale(Locale.US);
        amount.addClassName("c6");
        source.setMaxLength(200);
        source.setHelperText("A statute, a letter, a house rule");
        source.addClassName("c12");
    }

    private void dates() {
        last.setHelperText("Empty while it is open");
        last.setClearButtonVisible(true);
        from.addClassName("c6");
        last.addClassName("c6");
    }

    private void bind() {
        binder.forField(code).bind(d -> d.code, (d, v) -> d.code = v);
        binder.forField(amount).asRequired("Enter a number.").bind(d -> d.amount, (d, v) -> d.amount = v);
        binder.forField(from).asRequired("Choose the first day.").bind(d -> d.from, (d, v) -> d.from = v);
        binder.forField(last).bind(d -> d.last, (d, v) -> d.last = v);
        binder.forField(source).asRequired("Say where the rate stands.").bind(d -> d.source, (d, v) -> d.source = v);
        binder.forField(confirmed).bind(d -> d.confirmed, (d, v) -> d.confirmed = v);
        binder.readBean(draft);
    }

    /** Stays open with everything typed when the rate is refused: the callback throws, and nothing below runs. */
    private void enter(Consumer<NewRate> begin) {
        if (binder.writeBeanIfValid(draft)) {
            begin.accept(draft.rate());
            close();
        }
    }

    private static class Draft {
        private RateCode code = RateCode.SEGMENT_FEE;
        private @Nullable BigDecimal amount;
        private LocalDate from = LocalDate.EPOCH;
        private @Nullable LocalDate last;
        private String source = "";
        private boolean confirmed;

        private NewRate rate() {
            if (amount == null) {
                throw new Refused("Enter a number.");
            }
            return new NewRate(code, amount, from, last == null ? null : last.plusDays(1), source, confirmed);
        }
    }
}
