package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** One line at the bottom left: what was done, or why not. */
public final class Toasts {
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration UNDOABLE = Duration.ofSeconds(8);

    private Toasts() {}

    /** Past tense, and only what the screen does not show already: "Conversation archived". */
    public static void done(String sentence) {
        toast(SHORT, Tags.text(sentence, "grow")).open();
    }

    public static void undo(String sentence, Runnable undo) {
        var button = new Button("Undo");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("link");
        var toast = toast(UNDOABLE, Tags.text(sentence, "grow"), button);
        button.addClickListener(click -> {
            toast.close();
            undo.run();
        });
        toast.open();
    }

    /** Stays until it is closed, and is read out at once. */
    public static void refused(String sentence) {
        var close = Icons.button("x", "Close");
        var toast = toast(Duration.ZERO, Tags.text(sentence, "grow"), close);
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.setAssertive(true);
        close.addClickListener(click -> toast.close());
        toast.open();
    }

    private static Notification toast(Duration shown, Component... content) {
        var toast = new Notification(Tags.row(content));
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration((int) shown.toMillis());
        return toast;
    }
}
