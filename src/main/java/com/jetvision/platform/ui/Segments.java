package com.jetvision.platform.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Collection;

/** Two to four answers or views side by side. */
public final class Segments {
    private Segments() {}

    /** A choice that is a value, not a view. */
    public static <T> RadioButtonGroup<T> choice(String name, Collection<T> answers, ItemLabelGenerator<T> label) {
        var group = new RadioButtonGroup<T>();
        group.addClassName("jv-choice");
        group.setAriaLabel(name);
        group.setItems(answers);
        group.setItemLabelGenerator(label);
        return group;
    }

    /** Two to four views of the same thing. */
    public static Tabs views(Tab... tabs) {
        return styled("jv-seg", tabs);
    }

    /** The tabs of a page, with a line below. */
    public static Tabs line(Tab... tabs) {
        return styled("line", tabs);
    }

    private static Tabs styled(String look, Tab... tabs) {
        var row = new Tabs(tabs);
        row.addClassName(look);
        return row;
    }
}
