package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Plain HTML elements that Vaadin has no class for, and the flex row that screens are made of. */
public final class Tags {
    private Tags() {}

    public static HtmlContainer bold(String text) {
        return of("b", text);
    }

    public static HtmlContainer small(String text) {
        return of("small", text);
    }

    public static HtmlContainer of(String tag, String text) {
        var element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }

    public static HtmlContainer of(String tag, Component... children) {
        return new HtmlContainer(tag, children);
    }

    /** Read aloud, not shown. */
    public static Span unseen(String text) {
        var span = new Span(text);
        span.addClassName("jv-sr");
        return span;
    }

    public static Span text(String text, String... classes) {
        var span = new Span(text);
        span.addClassNames(classes);
        return span;
    }

    public static Div row(Component... children) {
        var row = new Div(children);
        row.addClassName("row");
        return row;
    }

    /** Takes the room that is left, so that what follows stands at the far end. */
    public static Span spacer() {
        return text("", "grow");
    }
}
