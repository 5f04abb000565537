package com.jetvision.rates.ui;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.ui.DayPicker;
import com.jetvision.platform.ui.Tags;
import com.jetvision.rates.Rate;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for the last day of a rate of the house's own. */
class EndDialog extends Dialog {
    EndDialog(Rate rate, LocalDate today, Consumer<LocalDate> end) {
        setHeaderTitle("End this rate?");
        addClassName("jv-question");
        var last = new DayPicker("Last day");
        last.setValue(rate.validFrom().isAfter(today) ? rate.validFrom() : today);
        var note = Tags.of(
                "p",
                "%s, %s. Afterwards the law's rate holds, or the next of yours."
                        .formatted(RateWords.name(rate.code()), RateWords.value(rate)));
        var body = new Div(note, last);
        body.addClassName("jv-dialog");
        add(body);
        var confirm = new Button("End rate", click -> {
            if (last.getValue() == null) {
                throw new Refused("Choose the last day.");
            }
            end.accept(last.getValue().plusDays(1));
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Keep it", click -> close()), confirm);
    }
}
