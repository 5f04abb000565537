package com.jetvision.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads outbox rows. */
final class EmailRows {
    static final String SELECT = """
            select id, kind, subject_id, to_email, to_name, subject, body_text, status, attempts, last_error, created_at, sent_at
              from outgoing_emails""";

    private EmailRows() {}

    static EmailRow row(ResultSet row, int n) throws SQLException {
        return new EmailRow(
                new EmailId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("to_email"),
                row.getString("to_name"),
                row.getString("subject"),
                row.getString("body_text"),
                EmailStatus.ofCode(row.getString("status")),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("sent_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
