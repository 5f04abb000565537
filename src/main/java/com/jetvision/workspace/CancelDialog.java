package com.jetvision.workspace;

import com.jetvision.requests.RequestDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why, before a request is given up for good. */
class CancelDialog extends Dialog {
    private static final int LONGEST = 300;
    private final TextArea reason = new TextArea("Why");

    CancelDialog(RequestDetails request, Consumer<String> cancel) {
        addClassName("jv-question");
        setHeaderTitle("Cancel " + request.number() + "?");
        reason.setMaxLength(LONGEST);
        reason.setHelperText("Stays in the room's activity; the client does not see it.");
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var body = new Div(new Paragraph(consequence(request)), reason);
        body.addClassName("jv-dialog");
        add(body);
        var keep = new Button("Keep it", click -> close());
        var give = new Button("Cancel request", click -> {
            cancel.accept(reason.getValue());
            close();
        });
        give.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(keep, give);
        keep.focus();
    }

    private static String consequence(RequestDetails request) {
        var asked = request.operatorsContacted();
        var over = "It leaves your pipeline and cannot be taken up again.";
        return asked == 0
                ? over
                : over
                        + " %s told that the request is off."
                                .formatted(asked == 1 ? "One operator is" : asked + " operators are");
    }
}
