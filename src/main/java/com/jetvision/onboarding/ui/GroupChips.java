package com.jetvision.onboarding.ui;

import com.jetvision.agents.PeopleGroup;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** The groups of people as chips, one of them pressed, each with its count. */
class GroupChips {
    private static final Map<PeopleGroup, String> LABELS = Map.of(
            PeopleGroup.ALL, "All",
            PeopleGroup.ONBOARDING, "Onboarding",
            PeopleGroup.ACTIVE, "Active",
            PeopleGroup.LEFT, "Left");

    private final Map<PeopleGroup, Button> chips = new EnumMap<>(PeopleGroup.class);

    GroupChips(Consumer<PeopleGroup> chosen) {
        for (var group : PeopleGroup.values()) {
            var chip = new Button(LABELS.get(group), click -> chosen.accept(group));
            chip.addClassName("jv-chip");
            chips.put(group, chip);
        }
    }

    static PeopleGroup named(String code) {
        for (var group : PeopleGroup.values()) {
            if (group.code().equals(code)) {
                return group;
            }
        }
        return PeopleGroup.ALL;
    }

    Component[] chips() {
        return chips.values().toArray(Component[]::new);
    }

    void show(PeopleGroup chosen, ToIntFunction<PeopleGroup> count) {
        chips.forEach((group, chip) -> {
            chip.getElement().setAttribute("aria-pressed", String.valueOf(group == chosen));
            chip.setSuffixComponent(Tags.text(String.valueOf(count.applyAsInt(group)), "n"));
        });
    }
}
