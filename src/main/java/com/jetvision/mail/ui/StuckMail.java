package com.jetvision.mail.ui;

import com.jetvision.mail.EmailRow;
import com.jetvision.mail.EmailStatus;
import com.jetvision.mail.Mail;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Says of a record's mails that have not gone out why, that nothing is lost, and lets one try now; live, else not there. */
public class StuckMail extends Composite<Div> {
    private final transient Mail mail;
    private final Ref record;

    public StuckMail(Mail mail, LiveUpdates live, Ref record) {
        this.mail = mail;
        this.record = record;
        getContent().getElement().setAttribute("role", "status");
        live.bind(this, record, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        var stuck = mail.stuck(record);
        setVisible(!stuck.isEmpty());
        stuck.forEach(row -> getContent().add(note(row)));
    }

    private Div note(EmailRow row) {
        boolean failed = row.status() == EmailStatus.FAILED;
        var again = new Button(failed ? "Try again" : "Try now", Icons.of("rotate-cw"), click -> mail.retry(row.id()));
        again.addThemeVariants(ButtonVariant.SMALL);
        again.setDisableOnClick(true);
        var note = new Div(Icons.of("triangle-alert"), Tags.text(sentence(row, failed), "grow"), again);
        note.addClassNames("jv-hint", "wait");
        return note;
    }

    private static String sentence(EmailRow row, boolean failed) {
        return failed
                ? "The e-mail to %s could not be sent. %s Nothing is lost.".formatted(row.to(), row.lastError())
                : "The e-mail to %s waits. %s It goes out by itself as soon as it can; nothing is lost."
                        .formatted(row.to(), row.lastError());
    }
}
