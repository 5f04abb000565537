package com.jetvision.documents;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.security.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stored files: the bytes lie in the content store, name, size and fingerprint in the database. */
@Service
@Transactional
public class Documents {
    private static final String SELECT =
            "select id, kind, subject_id, file_name, media_type, size_bytes, sha256, created_at from documents ";
    private final JdbcClient jdbc;
    private final DocumentStore store;
    private final Who who;
    private final Clock clock;

    Documents(JdbcClient jdbc, DocumentStore store, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.who = who;
        this.clock = clock;
    }

    /** Stores a rendered PDF about a record, in the caller's transaction. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public DocumentId store(String kind, Ref subject, Rendered pdf) {
        return store(kind, subject, pdf.fileName(), "application/pdf", pdf.bytes());
    }

    /** The file is durable before the row exists; a rolled back transaction leaves at most a file that nobody names. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public DocumentId store(String kind, Ref subject, String fileName, String mediaType, byte[] bytes) {
        var sha256 = Fingerprint.sha256(bytes);
        store.put(sha256, bytes);
        var id = DocumentId.next();
        jdbc.sql("""
                        insert into documents (id, organization_id, kind, subject_id, file_name, media_type, size_bytes,
                                               sha256, storage_key, created_by, created_at)
                        values (:id, :org, :kind, :subject, :name, :type, :size, :sha, :sha, :by, :at)""")
                .param("id", id.value())
                .param("org", who.organization().value())
                .param("kind", kind)
                .param("subject", subject.value())
                .param("name", fileName)
                .param("type", mediaType)
                .param("size", bytes.length)
                .param("sha", sha256)
                .param("by", who.actor().person(), Types.OTHER)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    /** The bytes, checked against the fingerprint taken when they were stored. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public byte[] read(DocumentId id) {
        return store.get(details(id).sha256());
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public DocumentDetails details(DocumentId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Documents::row)
                .optional()
                .orElseThrow(() -> new NotFound("document"));
    }

    /** The files about any of these records, newest first. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public List<DocumentDetails> about(Collection<? extends Ref> subjects) {
        return jdbc.sql(SELECT + "where subject_id = any(:subjects) order by created_at desc, id desc limit 200")
                .param("subjects", subjects.stream().map(Ref::value).toArray(UUID[]::new))
                .query(Documents::row)
                .list();
    }

    private static DocumentDetails row(ResultSet row, int n) throws SQLException {
        return new DocumentDetails(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
