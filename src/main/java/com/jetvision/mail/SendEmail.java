package com.jetvision.mail;

import com.jetvision.documents.DocumentId;
import com.jetvision.documents.Documents;
import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.jobs.NotYet;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail of the outbox to the SMTP server. A repeat after a crash carries the same Message-ID. */
@Component
class SendEmail implements JobHandler {
    static final String KIND = "send-email";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private final Outbox outbox;
    private final Documents documents;
    private final JavaMailSender smtp;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String from;

    record Errand(UUID email) {}

    SendEmail(
            Outbox outbox,
            Documents documents,
            JavaMailSender smtp,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${jetvision.mail.from}") String from) {
        this.outbox = outbox;
        this.documents = documents;
        this.smtp = smtp;
        this.events = events;
        this.clock = clock;
        this.from = from;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Finish run(Job job) throws Exception {
        var email = job.payload(Errand.class).email();
        if (outbox.waitsForAnother(email)) {
            throw new NotYet("An earlier e-mail about the same goes first.", LOOK_AGAIN);
        }
        Optional<Letter> due = outbox.take(email, job.attempt());
        if (due.isEmpty()) {
            return Finish.NOTHING; // sent already, or cancelled
        }
        var letter = due.get();
        deliver(letter, message(letter));
        return () -> {
            outbox.sent(letter.id());
            events.publishEvent(new EmailSent(
                    new EmailId(letter.id()), letter.kind(), letter.about(), letter.to(), clock.instant()));
        };
    }

    private void deliver(Letter letter, MimeMessage message) {
        try {
            smtp.send(message);
        } catch (MailException away) {
            var fault = new SmtpFault(away);
            outbox.delayed(letter, String.valueOf(fault.getMessage()));
            throw fault;
        }
    }

    private MimeMessage message(Letter letter) throws Exception {
        var message = new OutgoingMessage(letter.messageId());
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(from, letter.house());
        if (letter.toName() == null) {
            helper.setTo(letter.to());
        } else {
            helper.setTo(new jakarta.mail.internet.InternetAddress(letter.to(), letter.toName(), "UTF-8"));
        }
        if (letter.replyTo() != null) {
            helper.setReplyTo(letter.replyTo());
        }
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(letter.textWithLink(), HtmlBody.of(letter));
        for (DocumentId file : letter.attachments()) {
            var details = documents.details(file);
            helper.addAttachment(details.fileName(), new ByteArrayResource(documents.read(file)), details.mediaType());
        }
        return message;
    }

    @Override
    public void givenUp(Job job, String error) {
        var id = job.payload(Errand.class).email();
        outbox.failed(id, error)
                .ifPresent(row -> events.publishEvent(new EmailFailed(
                        row.id(),
                        row.kind(),
                        row.about() == null ? id : row.about(),
                        row.to(),
                        error,
                        clock.instant())));
    }
}
