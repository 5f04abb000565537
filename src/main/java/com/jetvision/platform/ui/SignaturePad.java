package com.jetvision.platform.ui;

import com.jetvision.platform.errors.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/** A pad to sign on. Its value is SVG from the browser, not to be trusted; a typed name is always offered beside it. */
@Tag("jv-signature")
public class SignaturePad extends Component implements HasStyle {
    private static final int LONGEST = 200_000;
    private String svg = "";
    private Consumer<String> listener = value -> {};

    public SignaturePad() {
        BrowserModules.load(this, "signature.js");
        getElement()
                .addEventListener(
                        "signature-change",
                        event -> drawn(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    /** The drawing as SVG, empty when there is none. */
    public String value() {
        return svg;
    }

    public boolean isEmpty() {
        return svg.isEmpty();
    }

    /** Told of every stroke's end and of clearing, with the new value. */
    public void onChange(Consumer<String> changed) {
        listener = changed;
    }

    public void clear() {
        getElement().callJsFunction("clear");
        drawn("");
    }

    void drawn(String value) {
        if (value.length() > LONGEST) {
            throw new Refused("The drawing is too large. Clear it and sign again, or type your name.");
        }
        svg = value;
        listener.accept(value);
    }
}
