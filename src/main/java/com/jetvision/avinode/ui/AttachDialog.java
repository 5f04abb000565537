package com.jetvision.avinode.ui;

import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestFilter;
import com.jetvision.requests.RequestRow;
import com.jetvision.requests.RequestSort;
import com.jetvision.requests.RequestView;
import com.jetvision.requests.Stage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.function.Consumer;

/** Asks which open request an event belongs to. */
class AttachDialog extends Dialog {
    private static final EnumSet<Stage> SUBMITTED = EnumSet.complementOf(EnumSet.of(Stage.DRAFT));

    AttachDialog(RequestBoard requests, Consumer<RequestRow> attach) {
        setHeaderTitle("Attach to which request?");
        addClassName("jv-task");
        var field = new ComboBox<RequestRow>("Request");
        field.setPlaceholder("Number, client or airport");
        field.setItemLabelGenerator(AttachDialog::label);
        field.setItems(query -> requests
                .rows(
                        filter(query.getFilter().orElse("")),
                        RequestSort.ACTIVITY,
                        true,
                        query.getOffset(),
                        query.getLimit())
                .stream());
        field.setWidthFull();
        var content = new Div(
                Tags.of(
                        "p",
                        "The event is then acted on as if it had found the request by itself."
                                + " Others of the same trip that found none go with it."),
                field);
        content.addClassName("jv-dialog");
        add(content);
        var confirm = new Button("Attach", click -> {
            if (field.getValue() == null) {
                field.setErrorMessage("Choose the request.");
                field.setInvalid(true);
                return;
            }
            attach.accept(field.getValue());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        addOpenedChangeListener(change -> field.focus());
    }

    private static RequestFilter filter(String text) {
        return RequestFilter.of(RequestView.OPEN).withText(text).withStages(SUBMITTED);
    }

    private static String label(RequestRow row) {
        var route = String.join("–", row.route());
        return "%s · %s · %s".formatted(row.number(), row.client(), route);
    }
}
