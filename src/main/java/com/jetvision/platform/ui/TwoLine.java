package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A cell of two lines: the fact, below it its explanation. */
public class TwoLine extends Div {
    public TwoLine(Component fact, Component explanation) {
        addClassName("jv-cell");
        add(fact, explanation);
    }

    public TwoLine(Component fact, String explanation) {
        this(fact, Tags.small(explanation));
    }

    public TwoLine(String fact, String explanation) {
        this(new Span(fact), explanation);
    }

    /** A name: the fact in the weight of names. */
    public static TwoLine named(String fact, String explanation) {
        return new TwoLine(Tags.bold(fact), explanation);
    }

    /** A name that leads somewhere, for lists: rows follow a click anywhere, a keyboard needs the link. */
    public static TwoLine linked(String address, String fact, String explanation) {
        return new TwoLine(Tags.of("b", rowLink(address, fact)), explanation);
    }

    /** The link of a row, in the ink of names. */
    public static Anchor rowLink(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("jv-rowlink");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A price: strong, and both lines at the right edge. */
    public static TwoLine price(String price, String explanation) {
        return new TwoLine(Tags.text(price, "jv-price"), explanation).right();
    }

    public TwoLine right() {
        addClassName("right");
        return this;
    }
}
