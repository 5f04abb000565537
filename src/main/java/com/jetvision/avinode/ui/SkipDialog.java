package com.jetvision.avinode.ui;

import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks why events need not be acted on. */
class SkipDialog extends Dialog {
    private static final int LONGEST = 500;

    SkipDialog(int events, Consumer<String> skip) {
        setHeaderTitle(events == 1 ? "Skip this event?" : "Skip %,d events?".formatted(events));
        addClassName("jv-question");
        var reason = new TextField("Why");
        reason.setHelperText("Kept in the audit log");
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        var content = new Div(Tags.of("p", "It is not tried again by itself. You can replay it later."), reason);
        content.addClassName("jv-dialog");
        add(content);
        var keep = new Button("Keep it", click -> close());
        var confirm = new Button("Skip", click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage("Say in a few words why, so that it can be found later.");
                reason.setInvalid(true);
                return;
            }
            skip.accept(reason.getValue());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, confirm);
        addOpenedChangeListener(change -> reason.focus());
    }
}
