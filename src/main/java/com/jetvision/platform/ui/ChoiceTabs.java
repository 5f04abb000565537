package com.jetvision.platform.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;
import java.util.function.Function;

/** The standing cuts of a list as tabs with a line below. */
public class ChoiceTabs<E extends Enum<E>> extends Tabs {
    public ChoiceTabs(E[] choices, Function<E, String> label, Consumer<E> chosen) {
        addClassName("line");
        for (var choice : choices) {
            add(new Tab(label.apply(choice)));
        }
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(choices[getSelectedIndex()]);
            }
        });
    }

    public void show(E chosen) {
        setSelectedIndex(chosen.ordinal());
    }

    public void label(E choice, String label) {
        getTabAt(choice.ordinal()).setLabel(label);
    }
}
