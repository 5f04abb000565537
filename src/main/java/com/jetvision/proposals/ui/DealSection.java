package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A flat part of a long page: a hairline, a head, its content. */
public class DealSection extends Section {
    private final Header header = new Header();

    public DealSection(String title, Component... content) {
        addClassName("jv-sec");
        header.add(new H3(title), Tags.spacer());
        add(header);
        add(content);
    }

    /** What stands at the right of the head. */
    public DealSection action(Component... actions) {
        header.add(actions);
        return this;
    }
}
