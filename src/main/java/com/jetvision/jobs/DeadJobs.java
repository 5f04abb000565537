package com.jetvision.jobs;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work of the brokerage that was given up, for an admin to have done after all or to let go. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
public class DeadJobs {
    private static final int MOST = 20;
    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeadJobs(JdbcClient jdbc, Who who, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
        this.events = events;
    }

    /** The newest, up to twenty. */
    @Transactional(readOnly = true)
    public List<DeadJob> rows() {
        return jdbc.sql("""
                        select id, kind, attempts, coalesce(last_error, '') as error, updated_at from jobs
                         where organization_id = :org and status = 'dead_letter' order by updated_at desc, id limit :most""")
                .param("org", who.organization().value())
                .param("most", MOST)
                .query((row, n) -> new DeadJob(
                        new JobId(row.getObject("id", UUID.class)),
                        row.getString("kind"),
                        row.getInt("attempts"),
                        row.getString("error"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Its attempts begin anew, at once. */
    public void tryAgain(JobId id) {
        events.publishEvent(new JobTriedAgain(
                id, end(id, "status = 'failed', attempts = 0, next_attempt_at = now()"), clock.instant()));
        events.publishEvent(new Jobs.WorkWaits());
    }

    /** Nobody needs it any more; it stays in the trail. */
    public void letGo(JobId id) {
        events.publishEvent(new JobLetGo(id, end(id, "status = 'skipped'"), clock.instant()));
    }

    /** Answers what kind of work it is. */
    private String end(JobId id, String how) {
        return jdbc.sql("update jobs set " + how
                        + " where id = :id and organization_id = :org and status = 'dead_letter' returning kind")
                .param("id", id.value())
                .param("org", who.organization().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refused("Somebody else has seen to this job already."));
    }
}
