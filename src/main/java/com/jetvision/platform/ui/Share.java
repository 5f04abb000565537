package com.jetvision.platform.ui;

import com.jetvision.platform.money.Percent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;

/** Tells a bar how long it is: the one figure that a stylesheet cannot know. */
public final class Share {
    private Share() {}

    /** Sets {@code --v}, which the stylesheet draws. */
    public static <C extends Component> C of(C component, Percent part) {
        component.getElement().getStyle().set("--v", part.plain() + "%");
        return component;
    }

    /** A bar filled so far; what it says must stand beside it in words. */
    public static Div bar(Percent part) {
        var bar = new Div(of(new HtmlContainer("i"), part));
        bar.addClassName("jv-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
