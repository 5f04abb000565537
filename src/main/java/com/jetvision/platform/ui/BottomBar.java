package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** On a phone, the bar at the bottom that leads to a box further down; gone while the box itself is in view. */
public class BottomBar extends Div {
    public BottomBar(Component box, Component... content) {
        super(content);
        addClassName("jv-signbar");
        addAttachListener(attach -> getElement()
                .executeJs(
                        "new IntersectionObserver(seen => { this.hidden = seen[0].isIntersecting; }).observe($0)",
                        box.getElement()));
    }
}
