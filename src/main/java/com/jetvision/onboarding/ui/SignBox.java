package com.jetvision.onboarding.ui;

import com.jetvision.onboarding.AgreementPage;
import com.jetvision.onboarding.SignAgreement;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Key terms, name, signature and consent; the button says what is missing and comes alive when nothing is. */
class SignBox extends Composite<Section> {
    private final TextField name = new TextField("Full legal name");
    private final SignatureField signature = new SignatureField(this::refresh);
    private final Checkbox consent = new Checkbox();
    private final Button sign = new Button();

    SignBox(AgreementPage page, Consumer<SignAgreement> signed) {
        getContent().addClassName("jv-signbox");
        getContent().setAriaLabel("Sign");
        getContent().add(head(page), new KeyTerms(page), inputs(page), foot(signed));
        refresh();
    }

    private static Header head(AgreementPage page) {
        var line = Tags.row(
                Tags.text(page.number(), "t12", "ink3"), Tags.spacer(), Badges.of(Tone.WAIT, "Waiting for you"));
        var sentence = Tags.text("Takes about two minutes. The link is yours alone and works once.");
        sentence.addClassNames("t13", "ink2");
        return new Header(line, new H1("Sign your agent agreement"), sentence);
    }

    private Section inputs(AgreementPage page) {
        name.setHelperText("As on your identity document");
        name.setMaxLength(120);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.getElement().setAttribute("autocomplete", "name");
        name.addValueChangeListener(change -> {
            signature.typed(change.getValue());
            refresh();
        });
        consent.setLabel(page.consent());
        consent.addValueChangeListener(change -> refresh());
        return new Section(name, signature, consent);
    }

    private Footer foot(Consumer<SignAgreement> signed) {
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClassName("jv-big");
        sign.addClickListener(click -> signed.accept(
                new SignAgreement(name.getValue(), signature.drawing(), consent.getValue(), Visitor.here())));
        var note = new Div(
                Icons.of("shield-check"),
                Tags.text(
                        "We record time, IP address and browser with the document’s SHA-256 fingerprint, and send you the"
                                + " sealed PDF."));
        note.addClassName("jv-evidence");
        return new Footer(sign, note);
    }

    private void refresh() {
        var missing = missing();
        sign.setEnabled(missing.isEmpty());
        sign.setText(missing.isEmpty() ? "Sign agreement" : missing);
        sign.setIcon(missing.isEmpty() ? Icons.of("signature") : null);
    }

    private String missing() {
        if (name.getValue().strip().length() < 3) {
            return "Enter your full name";
        }
        if (signature.isMissing()) {
            return "Draw your signature";
        }
        return consent.getValue() ? "" : "Tick that you agree";
    }
}
