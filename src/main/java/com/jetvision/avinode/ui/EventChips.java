package com.jetvision.avinode.ui;

import com.jetvision.avinode.WebhookEvents;
import com.jetvision.avinode.WebhookGroup;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The groups of events as chips, one of them pressed, each with its count. */
class EventChips {
    private final Map<WebhookGroup, Button> chips = new EnumMap<>(WebhookGroup.class);

    EventChips(Consumer<WebhookGroup> chosen) {
        for (var group : WebhookGroup.values()) {
            var chip = new Button(InboxWords.group(group), click -> chosen.accept(group));
            chip.addClassName("jv-chip");
            chips.put(group, chip);
        }
    }

    static WebhookGroup named(String code) {
        for (var group : WebhookGroup.values()) {
            if (group.code().equals(code)) {
                return group;
            }
        }
        return WebhookGroup.ALL;
    }

    Component[] chips() {
        return chips.values().toArray(Component[]::new);
    }

    void show(WebhookGroup chosen, Map<WebhookGroup, Integer> counts) {
        chips.forEach((group, chip) -> {
            chip.getElement().setAttribute("aria-pressed", String.valueOf(group == chosen));
            var count = Formats.capped(counts.getOrDefault(group, 0), WebhookEvents.COUNTED);
            chip.setSuffixComponent(group == WebhookGroup.ALL ? null : Tags.text(count, "n"));
        });
    }
}
