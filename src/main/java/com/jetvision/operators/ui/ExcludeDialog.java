package com.jetvision.operators.ui;

import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks why an operator is asked no more. */
class ExcludeDialog extends Dialog {
    private static final int LONGEST = 500;

    ExcludeDialog(String operator, Consumer<String> exclude) {
        setHeaderTitle("Exclude " + operator + "?");
        addClassName("jv-question");
        var reason = new TextField("Why");
        reason.setHelperText("Your agents read it; the operator does not");
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        var content = new Div(
                Tags.of(
                        "p",
                        "Its quotes are marked and never suggested. What it has quoted stays, and you can readmit it."),
                reason);
        content.addClassName("jv-dialog");
        add(content);
        var confirm = new Button("Exclude", click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage("Say in a few words why, so that the agents know.");
                reason.setInvalid(true);
                return;
            }
            exclude.accept(reason.getValue());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button("Keep it", click -> close()), confirm);
        addOpenedChangeListener(change -> reason.focus());
    }
}
