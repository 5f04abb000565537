package com.jetvision.jobs;

import com.jetvision.platform.security.OrganizationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The job table as a queue: claim with a lease and a token, complete or fail only with that token. A claim whose lease ran
 * out is anybody's again; a claim that ran out on the last attempt is dead, or work that kills its process would return for
 * ever. Whatever has to do with time goes by the database's clock, so a node whose own is wrong holds nothing too long and
 * takes nothing away.
 */
@Component
@Transactional
class JobQueue {
    /** How long a job may take. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JobQueue(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** At most so many: the array is made once, where a sub-select could be run anew for each row and then take more. */
    List<Job> claim(int batch, Duration lease, List<String> without) {
        return jdbc
                .sql("""
                        update jobs set status = 'processing', attempts = attempts + 1, claim_token = gen_random_uuid(),
                               leased_until = now() + :lease * interval '1 second',
                               next_attempt_at = now() + :lease * interval '1 second'
                         where id = any (array(select id from jobs
                                                where status in ('pending', 'failed', 'processing') and next_attempt_at <= now()
                                                  and kind <> all (:without)
                                                order by next_attempt_at limit :batch for update skip locked))
                        returning id, kind, organization_id, payload, attempts, claim_token""")
                .param("lease", lease.toSeconds())
                .param("batch", batch)
                .param("without", without.toArray(String[]::new))
                .query(this::job)
                .stream()
                .sorted(Comparator.comparing(
                        job -> job.id().toString())) // as they were enqueued, for ids grow with time
                .toList();
    }

    /** Those that are still ours are ours for so long again. */
    void renew(Collection<Job> jobs, Duration lease) {
        jdbc.sql("""
                        update jobs set leased_until = now() + :lease * interval '1 second',
                               next_attempt_at = now() + :lease * interval '1 second'
                         where id = any (:ids) and claim_token = any (:claims)""")
                .param("lease", lease.toSeconds())
                .param("ids", jobs.stream().map(Job::id).toArray(UUID[]::new))
                .param("claims", jobs.stream().map(Job::claim).toArray(UUID[]::new))
                .update();
    }

    private Job job(ResultSet row, int n) throws SQLException {
        var organization = row.getObject("organization_id", UUID.class);
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                organization == null ? null : new OrganizationId(organization),
                row.getString("payload"),
                row.getInt("attempts"),
                row.getObject("claim_token", UUID.class),
                json);
    }

    /** False when the claim is no longer ours: another worker has the job, and nothing may be done in its name. */
    boolean complete(Job job) {
        return jdbc.sql("""
                                update jobs set status = 'completed', completed_at = clock_timestamp(), claim_token = null,
                                       leased_until = null, last_error = null
                                 where id = :id and claim_token = :claim""").param("id", job.id()).param("claim", job.claim()).update() == 1;
    }

    /** Puts the job back for its next attempt; false when that was the last or the claim was lost. */
    boolean retry(Job job, String error) {
        var wait = RetrySchedule.after(job.attempt());
        if (wait.isEmpty()) {
            return false;
        }
        return end(job, "failed", error, wait.get(), job.attempt());
    }

    /** Puts the job back as if it had not been tried; false when the claim was lost. */
    boolean postpone(Job job, Duration wait, String reason) {
        return end(job, "failed", reason, wait, job.attempt() - 1);
    }

    boolean bury(Job job, String error) {
        return end(job, "dead_letter", error, Duration.ZERO, job.attempt());
    }

    /** Makes one organization's work due now; what was given up begins its attempts anew. */
    void hurry(@Nullable OrganizationId organization, String kind, String uniqueKey) {
        jdbc.sql("""
                        update jobs set attempts = case status when 'dead_letter' then 0 else attempts end,
                               status = 'failed', next_attempt_at = now()
                         where kind = :kind and unique_key = :key and status in ('failed', 'dead_letter')
                           and organization_id is not distinct from :org""")
                .param("kind", kind)
                .param("key", uniqueKey)
                .param("org", organization == null ? null : organization.value(), Types.OTHER)
                .update();
    }

    private boolean end(Job job, String status, String error, Duration wait, int attempts) {
        return jdbc.sql("""
                                update jobs set status = :status, attempts = :attempts, last_error = :error, claim_token = null,
                                       leased_until = null, next_attempt_at = clock_timestamp() + :wait * interval '1 millisecond'
                                 where id = :id and claim_token = :claim""")
                        .param("status", status)
                        .param("error", error)
                        .param("attempts", attempts)
                        .param("wait", wait.toMillis())
                        .param("id", job.id())
                        .param("claim", job.claim())
                        .update()
                == 1;
    }
}
