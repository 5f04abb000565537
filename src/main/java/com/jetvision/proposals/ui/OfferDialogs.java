package com.jetvision.proposals.ui;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.PublicFormats;
import com.jetvision.proposals.Offer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The client's three answers, each a question with the verb on its button. Closed only once the answer was taken. */
public final class OfferDialogs {
    private OfferDialogs() {}

    static void accept(Offer offer, Offer.Option option, Consumer<String> onAccept) {
        var name = new TextField("Your name");
        name.setValue(offer.client());
        name.setMaxLength(120);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        var dialog = dialog("Accept option " + option.letter() + "?");
        var accept = primary("Accept option " + option.letter(), () -> onAccept.accept(name.getValue()), dialog);
        accept.setIcon(Icons.of("check"));
        name.addValueChangeListener(
                change -> accept.setEnabled(!change.getValue().isBlank()));
        dialog.add(body(
                summary(offer, option),
                name,
                new Paragraph("The charter agreement comes by e-mail. Nothing is charged before you sign it.")));
        dialog.getFooter().add(back(dialog), accept);
        dialog.open();
    }

    private static Component summary(Offer offer, Offer.Option option) {
        var deposit = offer.terms().deposit();
        var due = deposit == null ? "Due when you sign" : "Due when you sign, " + PublicFormats.percent(deposit);
        var lines = new KeyValues()
                .line(option.aircraft().type(), offer.journey().route())
                .line("Departure", PublicFormats.departure(offer.journey().departure()))
                .line(due, PublicFormats.amount(offer.terms().dueOnSigning(option.total())))
                .total("You pay", PublicFormats.money(option.total()));
        lines.addClassName("jv-sum");
        return lines;
    }

    static void decline(Consumer<String> onDecline) {
        var reasons = new RadioButtonGroup<String>();
        reasons.setLabel("What is the reason?");
        reasons.setItems("The price", "The aircraft", "The times", "I travel another way", "I do not travel");
        var more = new TextArea("Anything else");
        more.setMaxLength(1000);
        var dialog = dialog("Decline this proposal?");
        var decline = primary("Decline", () -> onDecline.accept(reason(reasons.getValue(), more.getValue())), dialog);
        decline.addThemeVariants(ButtonVariant.ERROR);
        dialog.add(body(
                new Paragraph("Your broker is told at once and may come back with another offer."), reasons, more));
        dialog.getFooter().add(back(dialog), decline);
        dialog.open();
    }

    private static String reason(String reason, String more) {
        var first = reason == null ? "" : reason;
        return first.isEmpty() || more.isBlank() ? first + more : first + ": " + more;
    }

    /** Also used on the contract's page. */
    public static void ask(Consumer<String> onAsk) {
        var question = new TextArea("Your question");
        question.setMinRows(3);
        question.setMaxLength(1000);
        question.setValueChangeMode(ValueChangeMode.EAGER);
        var dialog = dialog("Ask a question");
        var send = primary("Send question", () -> onAsk.accept(question.getValue()), dialog);
        send.setEnabled(false);
        question.addValueChangeListener(
                change -> send.setEnabled(!change.getValue().isBlank()));
        dialog.add(body(question));
        dialog.getFooter().add(back(dialog), send);
        dialog.open();
    }

    private static Dialog dialog(String title) {
        var dialog = new Dialog(title);
        dialog.addClassName("jv-question");
        return dialog;
    }

    private static Div body(Component... content) {
        var body = new Div(content);
        body.addClassName("jv-dialog");
        return body;
    }

    private static Button back(Dialog dialog) {
        var back = new Button("Back", click -> dialog.close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    private static Button primary(String verb, Runnable act, Dialog dialog) {
        var button = new Button(verb, click -> {
            act.run();
            dialog.close();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
