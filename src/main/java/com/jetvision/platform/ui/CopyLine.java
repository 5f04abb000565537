package com.jetvision.platform.ui;

import com.vaadin.flow.component.html.Div;

/** A value to be taken along: in the face of code, with a button that copies it. */
public class CopyLine extends Div {
    public CopyLine(String name, String value) {
        addClassName("jv-copy");
        var text = Tags.text(value, "code", "grow");
        var copy = Icons.button("copy", "Copy " + name);
        copy.addClickListener(click -> {
            copy.getElement().executeJs("return navigator.clipboard.writeText($0)", value);
            Toasts.done(name + " copied");
        });
        add(text, copy);
    }
}
