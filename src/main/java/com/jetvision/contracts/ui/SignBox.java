package com.jetvision.contracts.ui;

import com.jetvision.contracts.Agreement;
import com.jetvision.contracts.SignContract;
import com.jetvision.platform.ui.Ask;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PublicFormats;
import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.SignaturePad;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** The box to sign in: names, the signature drawn or typed, two consents never given beforehand, and one button. */
class SignBox extends Aside {
    private static final String DRAW = "Draw";
    private static final String TYPE = "Type";
    private final Agreement agreement;
    private final Consumer<SignContract> onSign;
    private final Consumer<String> onDecline;
    private final String ip;
    private final String browser;
    private final TextField name = new TextField("Full legal name");
    private final TextField company = new TextField("You sign for");
    private final RadioButtonGroup<String> way = Segments.choice("Signature", List.of(DRAW, TYPE), word -> word);
    private final SignaturePad pad = new SignaturePad();
    private final Span typed = Tags.text("", "jv-typed");
    private final Checkbox read = new Checkbox("I have read the three disclosures above.");
    private final Checkbox agree =
            new Checkbox("I agree to do business electronically and to sign with an electronic signature.");
    private final Button sign = new Button("Sign agreement", Icons.of("signature"), click -> sign());
    private final Button clear = new Button("Clear", click -> pad.clear());

    SignBox(
            Agreement agreement,
            Component terms,
            Consumer<SignContract> onSign,
            Consumer<String> onDecline,
            String ip,
            String browser) {
        this.agreement = agreement;
        this.onSign = onSign;
        this.onDecline = onDecline;
        this.ip = ip;
        this.browser = browser;
        addClassName("jv-signbox");
        add(head(), terms, fields(), foot());
        way.setValue(DRAW);
        changed();
    }

    private Header head() {
        var until = agreement.until();
        var line = Tags.row();
        if (until != null) {
            var zone = agreement.journey().departure().zone();
            line.add(
                    Tags.text("Held until " + PublicFormats.moment(until, zone), "t12", "ink3"),
                    Tags.spacer(),
                    new Countdown(until));
        }
        return new Header(line, new H1("Sign your charter agreement"));
    }

    private Section fields() {
        name.setValue(agreement.signer());
        company.setValue(agreement.company());
        company.setPlaceholder("Yourself");
        for (var field : List.of(name, company)) {
            field.setMaxLength(120);
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.addValueChangeListener(change -> changed());
        }
        read.addValueChangeListener(change -> changed());
        agree.addValueChangeListener(change -> changed());
        pad.onChange(svg -> changed());
        way.addValueChangeListener(change -> changed());
        var names = new Div(name, company);
        names.addClassName("jv-halves");
        return new Section(names, signature(), read, agree);
    }

    private Div signature() {
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var label = new Div(Tags.text("Signature"), way);
        label.addClassName("label");
        var hint = Tags.row(Tags.text("Draw with finger, pen or mouse, or type", "t12", "ink3"), Tags.spacer(), clear);
        var wrap = new Div(label, pad, typed, hint);
        wrap.addClassName("jv-sigwrap");
        return wrap;
    }

    private Footer foot() {
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClassName("jv-big");
        var decline = new Button(
                "Decline",
                click -> Ask.beforeDanger(
                        "Decline the agreement?",
                        "Your broker is told, and the aircraft is no longer held.",
                        "Decline",
                        "Back",
                        () -> onDecline.accept("")));
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        decline.addClassName("jv-big");
        var note = new Div(
                Icons.of("shield-check"),
                Tags.text(
                        "We record time, IP address and browser with the document's fingerprint and send you the sealed"
                                + " PDF."));
        note.addClassName("jv-evidence");
        return new Footer(sign, decline, note);
    }

    private boolean drawing() {
        return DRAW.equals(way.getValue());
    }

    /** The button says what is missing, so that nobody has to guess why it does not work yet. */
    private void changed() {
        pad.setVisible(drawing());
        clear.setVisible(drawing());
        typed.setVisible(!drawing());
        typed.setText(name.getValue());
        var missing = missing();
        sign.setEnabled(missing.isEmpty());
        sign.setText(missing.isEmpty() ? "Sign agreement" : missing);
    }

    private String missing() {
        if (name.getValue().isBlank()) {
            return "Type your name to sign";
        }
        if (drawing() && pad.isEmpty()) {
            return "Draw your signature, or type it";
        }
        if (!read.getValue()) {
            return "Confirm the disclosures to sign";
        }
        return agree.getValue() ? "" : "Agree to sign electronically";
    }

    private void sign() {
        onSign.accept(new SignContract(
                name.getValue(),
                company.getValue(),
                drawing() ? pad.value() : "",
                read.getValue(),
                agree.getValue(),
                agreement.shownSha256(),
                ip,
                browser));
    }
}
