package com.jetvision.avinode.ui;

import com.jetvision.avinode.log.WebhookEventId;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;

/** What can be done with the ticked events; there only while some are ticked. */
class TickBar extends Div {
    private final Span count = Tags.text("", "strong");
    private transient Set<WebhookEventId> ticked = Set.of();

    TickBar(EventActs acts, Runnable untick) {
        addClassName("jv-tickbar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", "Ticked events");
        add(
                count,
                small("Replay", "rotate-cw", () -> acts.replay(ticked)),
                small("Skip", "skip-forward", () -> acts.skip(ticked)),
                Tags.spacer(),
                small("Untick", "x", untick));
        setVisible(false);
    }

    void show(Set<WebhookEventId> ids) {
        ticked = Set.copyOf(ids);
        count.setText(ids.size() == 1 ? "1 event" : "%,d events".formatted(ids.size()));
        setVisible(!ids.isEmpty());
    }

    private static Button small(String words, String icon, Runnable act) {
        var button = new Button(words, Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
