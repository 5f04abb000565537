package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What stands where there is nothing yet, nothing found, or something failed: icon, one bold line, one sentence, one button. */
public class EmptyState extends Div {
    public EmptyState(String icon, String title, String sentence, Component... button) {
        addClassName("jv-empty");
        add(Icons.of(icon), Tags.bold(title), new Span(sentence));
        add(button);
    }
}
