package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What stands where there is nothing yet, nothing found, or something failed: icon, one bold line, one sentence, one button. */
public class EmptyState extends Div {
    private final Component headline;

    public EmptyState(String icon, String title, String sentence, Component... button) {
        addClassName("jv-empty");
        headline = Tags.bold(title);
        add(Icons.of(icon), headline, new Span(sentence));
        add(button);
    }

    /** Where it is all that the page says: the bold line is the page's heading. */
    public EmptyState wholePage() {
        headline.getElement().setAttribute("role", "heading").setAttribute("aria-level", "1");
        return this;
    }
}
