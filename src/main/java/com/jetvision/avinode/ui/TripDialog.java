package com.jetvision.avinode.ui;

import com.jetvision.platform.errors.Refused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks for the id of a trip that is at Avinode already. */
class TripDialog extends Dialog {
    private static final int LONGEST = 40;
    private final TextField id = new TextField("Trip id");
    private final transient Consumer<String> attach;

    TripDialog(Consumer<String> attach) {
        this.attach = attach;
        setHeaderTitle("Attach a trip");
        id.setMaxLength(LONGEST);
        id.setPlaceholder("A1B2C3");
        id.setHelperText("Avinode shows it at the top of the trip.");
        id.setWidthFull();
        id.setValueChangeMode(ValueChangeMode.EAGER);
        id.addValueChangeListener(change -> id.setInvalid(false));
        id.addKeyPressListener(Key.ENTER, press -> take());
        var body = new Div(
                new Paragraph(
                        "The trip takes the place of the one this request has. Its operators, quotes and messages come here."),
                id);
        body.addClassName("jv-dialog");
        add(body);
        var confirm = new Button("Attach trip", click -> take());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        id.focus();
    }

    /** What was typed stays when it is refused. */
    private void take() {
        try {
            attach.accept(id.getValue());
            close();
        } catch (Refused no) {
            id.setErrorMessage(no.getMessage());
            id.setInvalid(true);
        }
    }
}
