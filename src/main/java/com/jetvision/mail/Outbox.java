package com.jetvision.mail;

import com.jetvision.documents.DocumentId;
import com.jetvision.platform.tokens.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The outbox as the sending job sees it. */
@Component
@Transactional
class Outbox {
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient jdbc, Sealer sealer, JsonMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Marks the mail as being sent and opens its link; empty when it was sent or cancelled meanwhile. One that had failed is
     * wanted again, or its job would not run.
     */
    Optional<Letter> take(UUID id, int attempt) {
        int taken = jdbc.sql("""
                        update outgoing_emails set status = 'sending', attempts = :attempt
                         where id = :id and status in ('pending', 'sending', 'failed')""").param("id", id).param("attempt", attempt).update();
        return taken == 0
                ? Optional.empty()
                : Optional.of(jdbc.sql("""
                                select e.*, o.name as house from outgoing_emails e
                                  join organizations o on o.id = e.organization_id where e.id = :id""").param("id", id).query(this::letter).single());
    }

    /** Whether an earlier mail about the same, to the same person, has not gone out yet: they are to be read in their order. */
    @Transactional(readOnly = true)
    boolean waitsForAnother(UUID id) {
        return jdbc.sql("""
                        select exists (select from outgoing_emails earlier join outgoing_emails mine on mine.id = :id
                                        where earlier.organization_id = mine.organization_id
                                          and earlier.subject_id = mine.subject_id and earlier.to_email = mine.to_email
                                          and earlier.status in ('pending', 'sending')
                                          and (earlier.created_at, earlier.id) < (mine.created_at, mine.id))""").param("id", id).query(Boolean.class).single();
    }

    private Letter letter(ResultSet row, int n) throws SQLException {
        var link = row.getBytes("sealed_link");
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("house"),
                row.getString("to_email"),
                row.getString("to_name"),
                row.getString("reply_to"),
                row.getString("subject"),
                row.getString("body_text"),
                link == null ? null : sealer.open(link),
                files(row.getString("attachments")),
                row.getString("message_id"));
    }

    private List<DocumentId> files(String ids) {
        return Stream.of(json.readValue(ids, UUID[].class)).map(DocumentId::new).toList();
    }

    /** The secret link has done its work and is erased. */
    void sent(UUID id) {
        jdbc.sql(
                        "update outgoing_emails set status = 'sent', sent_at = :now, sealed_link = null, last_error = null where id = :id")
                .param("id", id)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The server would not take it yet; the job tries again by itself. */
    void delayed(Letter letter, String error) {
        jdbc.sql(
                        "update outgoing_emails set status = 'pending', last_error = :error where id = :id and status = 'sending'")
                .param("id", letter.id())
                .param("error", error)
                .update();
        events.publishEvent(new EmailDelayed(
                new EmailId(letter.id()), letter.kind(), letter.about(), letter.to(), error, clock.instant()));
    }

    Optional<EmailRow> failed(UUID id, String error) {
        jdbc.sql(
                        "update outgoing_emails set status = 'failed', last_error = :error where id = :id and status <> 'sent'")
                .param("id", id)
                .param("error", error)
                .update();
        return jdbc.sql(EmailRows.SELECT + " where id = :id")
                .param("id", id)
                .query(EmailRows::row)
                .optional();
    }
}
