package com.jetvision.onboarding.ui;

import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.SignaturePad;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A signature drawn on the pad, or the typed name in its place. */
class SignatureField extends Composite<Div> {
    private final SignaturePad pad = new SignaturePad();
    private final Div typed = new Div();
    private final Div hint;
    private boolean drawn = true;

    SignatureField(Runnable changed) {
        var way = Segments.choice("How to sign", List.of(true, false), draws -> draws ? "Draw" : "Type");
        way.setValue(true);
        way.addValueChangeListener(change -> {
            drawn = Boolean.TRUE.equals(change.getValue());
            show();
            changed.run();
        });
        pad.onChange(value -> changed.run());
        typed.addClassNames("jv-signature", "typed");
        var clear = new Button("Clear", click -> pad.clear());
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        hint = Tags.row(Tags.text("Draw with finger, pen or mouse", "t12", "ink3"), Tags.spacer(), clear);
        var label = new Div(Tags.text("Signature"), way);
        label.addClassName("label");
        getContent().addClassName("jv-sigwrap");
        getContent().add(label, pad, typed, hint);
        show();
    }

    /** The name, which stands for the signature where nothing is drawn. */
    void typed(String name) {
        typed.setText(name);
    }

    boolean isMissing() {
        return drawn && pad.isEmpty();
    }

    /** Empty when the typed name is the signature. */
    String drawing() {
        return drawn ? pad.value() : "";
    }

    private void show() {
        pad.setVisible(drawn);
        hint.setVisible(drawn);
        typed.setVisible(!drawn);
    }
}
