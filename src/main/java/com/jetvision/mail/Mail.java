package com.jetvision.mail;

import com.jetvision.jobs.Jobs;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.Sealer;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The outbox. */
@Service
@Transactional
public class Mail {
    private static final int LONGEST_PAGE = 200;
    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Sealer sealer;
    private final JsonMapper json;
    private final Who who;

    Mail(JdbcClient jdbc, Jobs jobs, Sealer sealer, JsonMapper json, Who who) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.sealer = sealer;
        this.json = json;
        this.who = who;
    }

    /** Sends the mail if, and only if, the caller's transaction commits; retried while the SMTP server is away. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public EmailId queue(NewEmail mail) {
        var id = EmailId.next();
        jdbc.sql("""
                        insert into outgoing_emails (id, organization_id, kind, subject_id, to_email, to_name, reply_to,
                                                     subject, body_text, attachments, sealed_link, message_id)
                        values (:id, :org, :kind, :about, :to, :name, :reply, :subject, :body, :files::jsonb, :link, :message)""")
                .param("id", id.value())
                .param("org", who.organization().value())
                .param("kind", mail.kind())
                .param("about", mail.about().value())
                .param("to", mail.to())
                .param("name", mail.toName(), Types.VARCHAR)
                .param("reply", mail.replyTo(), Types.VARCHAR)
                .param("subject", mail.subject())
                .param("body", mail.bodyText())
                .param(
                        "files",
                        json.writeValueAsString(mail.attachments().stream()
                                .map(file -> file.value())
                                .toList()))
                .param("link", sealed(mail.link()), Types.BINARY)
                .param("message", "<" + id.value() + "@jetvision>")
                .update();
        jobs.enqueue(SendEmail.KIND, id.value().toString(), new SendEmail.Errand(id.value()));
        return id;
    }

    private byte @Nullable [] sealed(@Nullable String link) {
        return link == null ? null : sealer.seal(link);
    }

    /** The organization's outbox, newest first. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<EmailRow> rows(EmailFilter filter, int offset, int limit) {
        return ask(
                        EmailRows.SELECT + " " + EmailFilter.WHERE
                                + " order by created_at desc, id desc offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", Math.min(limit, LONGEST_PAGE))
                .query(EmailRows::row)
                .list();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public int count(EmailFilter filter) {
        return ask("select count(*) from outgoing_emails " + EmailFilter.WHERE, filter)
                .query(Integer.class)
                .single();
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Optional<EmailRow> find(EmailId id) {
        return jdbc.sql(EmailRows.SELECT + " where id = :id")
                .param("id", id.value())
                .query(EmailRows::row)
                .optional();
    }

    /** Which of these mails are of the reader's own house. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public Set<EmailId> visible(Collection<EmailId> mails) {
        return jdbc
                .sql("select id from outgoing_emails where id = any (:ids)")
                .param("ids", mails.stream().map(EmailId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(EmailId::new)
                .collect(Collectors.toSet());
    }

    private JdbcClient.StatementSpec ask(String sql, EmailFilter filter) {
        return jdbc.sql(sql).param("statuses", filter.codes()).param("text", filter.pattern());
    }

    /** The mails about one record, newest first. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public List<EmailRow> about(UUID record) {
        return jdbc.sql(EmailRows.SELECT + " where subject_id = :about order by created_at desc, id desc limit 100")
                .param("about", record)
                .query(EmailRows::row)
                .list();
    }

    /** Tries a mail at once that waits for its next attempt or was given up; not found when it is sent. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public void retry(EmailId id) {
        int changed = jdbc.sql(
                        "update outgoing_emails set status = 'pending' where id = :id and status in ('pending', 'failed')")
                .param("id", id.value())
                .update();
        if (changed == 0) {
            throw new NotFound("unsent e-mail");
        }
        jobs.hurry(SendEmail.KIND, id.value().toString());
    }

    /** The mails about one record that the server would not take so far, oldest first; sent and cancelled ones are not. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<EmailRow> stuck(Ref record) {
        return jdbc.sql(EmailRows.SELECT + """

                         where subject_id = :about and status in ('pending', 'sending', 'failed') and last_error is not null
                         order by created_at, id limit 10""")
                .param("about", record.value())
                .query(EmailRows::row)
                .list();
    }
}
