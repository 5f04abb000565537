package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The standing cuts of a list as chips, one of them pressed, each with its count. */
public class ChoiceChips<T> {
    private final Map<T, Button> chips = new LinkedHashMap<>();

    public ChoiceChips(List<T> choices, Function<T, String> label, Consumer<T> chosen) {
        for (var choice : choices) {
            var chip = new Button(label.apply(choice), click -> chosen.accept(choice));
            chip.addClassName("jv-chip");
            chips.put(choice, chip);
        }
    }

    public Component[] chips() {
        return chips.values().toArray(Component[]::new);
    }

    /** A count of null is not shown. */
    public void show(T chosen, Function<T, @Nullable String> count) {
        chips.forEach((choice, chip) -> {
            chip.getElement().setAttribute("aria-pressed", String.valueOf(choice.equals(chosen)));
            var number = count.apply(choice);
            chip.setSuffixComponent(number == null ? null : Tags.text(number, "n"));
        });
    }
}
