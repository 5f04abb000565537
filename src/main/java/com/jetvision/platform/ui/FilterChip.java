package com.jetvision.platform.ui;

import com.vaadin.flow.component.button.Button;
import org.jspecify.annotations.Nullable;

/** A filter as a chip: pressed when it is set, and then it shows its value and an ×. */
public class FilterChip extends Button {
    private final String name;

    public FilterChip(String name) {
        super(name);
        this.name = name;
        addClassName("jv-chip");
        show(null);
    }

    /** The value in words, or null when the filter is not set. */
    public void show(@Nullable String value) {
        setText(value == null ? name : name + ": " + value);
        setSuffixComponent(Icons.of(value == null ? "chevron-down" : "x"));
        getElement().setAttribute("aria-pressed", String.valueOf(value != null));
    }
}
