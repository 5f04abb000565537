package com.jetvision.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;

/** Lines of label and value; the last may be the sum. */
public class KeyValues extends HtmlContainer {
    public KeyValues() {
        super("dl");
        addClassName("jv-kvs");
    }

    public KeyValues line(String label, String value) {
        add(pair(Tags.of("dt", label), Tags.of("dd", value)));
        return this;
    }

    public KeyValues line(String label, Component value) {
        add(pair(Tags.of("dt", label), Tags.of("dd", value)));
        return this;
    }

    public KeyValues total(String label, String value) {
        var line = pair(Tags.of("dt", label), Tags.of("dd", value));
        line.addClassName("total");
        add(line);
        return this;
    }

    private static Div pair(Component label, Component value) {
        var line = new Div(label, value);
        line.addClassName("jv-kv");
        return line;
    }
}
