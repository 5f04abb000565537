package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A titled box on a page; never one inside another. */
public class Panel extends Section implements HasAriaLabel {
    private final Header header = new Header();

    public Panel(String title, Component... content) {
        addClassName("jv-panel");
        setAriaLabel(title);
        header.add(new H3(title), Tags.spacer());
        add(header);
        add(content);
    }

    /** Puts a button, badge or legend at the right of the head. */
    public Panel action(Component... actions) {
        header.add(actions);
        return this;
    }
}
