package com.jetvision.avinode.client;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, for the admin to read, what was wrong with an answer; in a transaction of its own, so that it stays. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class ProblemBook {
    private static final int LONGEST = 2000;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProblemBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The same again, while nobody has seen it, is counted.
     *
     * @param resource whose answer it was; empty when it was about none
     * @param excerpt what was received, as far as it helps
     */
    public void record(
            Access access, Problem kind, String operation, String resource, String sentence, @Nullable String excerpt) {
        jdbc.sql("""
                        insert into avinode_problems as known
                               (organization_id, connection_id, kind, operation, resource, sentence, excerpt, first_at, last_at)
                        values (:org, :connection, :kind, :operation, :resource, :sentence, :excerpt, :now, :now)
                        on conflict (organization_id, kind, operation, resource) where seen_at is null
                        do update set times = known.times + 1, last_at = excluded.last_at, sentence = excluded.sentence,
                                      excerpt = excluded.excerpt""")
                .param("org", access.organization().value())
                .param("connection", access.connection())
                .param("kind", kind.code())
                .param("operation", operation)
                .param("resource", resource)
                .param("sentence", sentence)
                .param("excerpt", clean(excerpt), java.sql.Types.VARCHAR)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var plain = text.replace("\0", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
