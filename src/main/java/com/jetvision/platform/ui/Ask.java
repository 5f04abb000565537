package com.jetvision.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A question before an act: the title asks, the sentence says the consequence, the button repeats the verb. */
public final class Ask {
    private Ask() {}

    public static void first(String question, String consequence, String verb, Runnable act) {
        var dialog = dialog(question, consequence, button(verb, act, ButtonVariant.PRIMARY), new Button("Cancel"));
        dialog.open();
    }

    /** Before what cannot be taken back: the safe button has the focus. */
    public static void beforeDanger(String question, String consequence, String verb, String keep, Runnable act) {
        var safe = new Button(keep);
        var confirm = button(verb, act, ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        var dialog = dialog(question, consequence, confirm, safe);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                // the dialog itself focuses the confirm button when it opens: this comes a frame later
                safe.getElement().executeJs("requestAnimationFrame(() => setTimeout(() => this.focus(), 50))");
            }
        });
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, Button confirm, Button cancel) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmButton(confirm);
        dialog.setCancelable(true);
        dialog.setCancelButton(cancel);
        return dialog;
    }

    private static Button button(String verb, Runnable act, ButtonVariant... variants) {
        var button = new Button(verb, click -> act.run());
        button.addThemeVariants(variants);
        return button;
    }
}
