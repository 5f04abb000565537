package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A share of a whole as a thin bar in a tone; always beside the number that it draws. */
@Tag("span")
public class Bar extends Component {
    private static final int WHOLE = 100;

    public Bar(int percent, Tone tone) {
        var filled = new Element("i");
        filled.getStyle().set("--v", Math.clamp(percent, 0, WHOLE) + "%");
        getElement().getClassList().add("jv-bar");
        getElement().getClassList().add(tone.css());
        getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(filled);
    }

    /** With marks at 50, 75 and 90 percent: the time that an answer may take. */
    public Bar clock() {
        getElement().getClassList().add("clock");
        return this;
    }
}
