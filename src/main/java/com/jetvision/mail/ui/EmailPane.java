package com.jetvision.mail.ui;

import com.jetvision.mail.EmailRow;
import com.jetvision.mail.EmailStatus;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;

/** One mail of the outbox: where it stands, why it waits, and what it says; a secret link is never shown. */
class EmailPane extends DetailPane {
    EmailPane(EmailRow mail, ReaderTime time, Runnable retry, Runnable close) {
        super(mail.subject(), close);
        status(Badges.status(mail.status()));
        var error = mail.lastError();
        if (error != null && mail.status() != EmailStatus.SENT) {
            section(fault(mail, error));
        }
        section(facts(mail, time));
        var text = new Pre(mail.bodyText().replace("{link}", "(private link)"));
        text.addClassName("jv-text");
        section("Text", text);
        if (mail.status() == EmailStatus.FAILED || mail.status() == EmailStatus.PENDING && error != null) {
            var again = new Button(
                    mail.status() == EmailStatus.FAILED ? "Try again" : "Try now",
                    Icons.of("rotate-cw"),
                    click -> retry.run());
            again.addThemeVariants(ButtonVariant.PRIMARY);
            again.setDisableOnClick(true);
            acts(again);
        }
    }

    private static KeyValues facts(EmailRow mail, ReaderTime time) {
        var name = mail.toName();
        var facts = new KeyValues().line("To", name == null ? mail.to() : name + ", " + mail.to());
        facts.line("What", EmailWords.kind(mail));
        facts.line("Written", time.console(mail.createdAt()));
        facts.line("Sent", time.console(mail.sentAt()));
        facts.line("Attempts", String.valueOf(mail.attempts()));
        return facts;
    }

    private static Div fault(EmailRow mail, String error) {
        var what = mail.status() == EmailStatus.FAILED
                ? "The mail server would not take it. Nothing is lost."
                : "The mail server would not take it yet. It is tried again by itself.";
        var fault = new Div(Tags.bold(what), Tags.text(error));
        fault.addClassName("jv-fault");
        return fault;
    }
}
