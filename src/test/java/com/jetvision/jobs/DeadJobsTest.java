package com.jetvision.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class DeadJobsTest {
    @Autowired
    DeadJobs jobs;

    @Autowired
    World world;

    private OrganizationId house;
    private Person admin;
    private JobId dead;

    @BeforeEach
    void aJobThatWasGivenUp() {
        house = world.brokerage("Meridian");
        admin = world.admin(house, "Ada Park");
        dead = new JobId(world.sql()
                .sql("""
                        insert into jobs (organization_id, kind, status, attempts, last_error, next_attempt_at)
                        values (:org, 'errand', 'dead_letter', 6, 'closed', now() + interval '1 hour') returning id""")
                .param("org", house.value())
                .query(UUID.class)
                .single());
    }

    @Test
    void triedAgainItBeginsItsAttemptsAnewAtOnceAndASecondAdminIsToldSo() {
        assertThat(admin.does(jobs::rows)).extracting(DeadJob::error).containsExactly("closed");
        admin.runs(() -> jobs.tryAgain(dead));
        assertThat(world.sql()
                        .sql("select status || ' ' || attempts || ' ' || (next_attempt_at <= now()) from jobs")
                        .query(String.class)
                        .single())
                .isEqualTo("failed 0 true");
        assertThat(admin.does(jobs::rows)).isEmpty();
        assertThatThrownBy(() -> admin.runs(() -> jobs.tryAgain(dead))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> admin.runs(() -> jobs.letGo(dead))).isInstanceOf(Refused.class);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void letGoItIsNoTroubleAnyMore() {
        admin.runs(() -> jobs.letGo(dead));
        assertThat(admin.does(jobs::rows)).isEmpty();
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void anotherHouseNeitherSeesNorTouchesIt() {
        var stranger = world.admin(world.brokerage("Other"), "Olga Stern");
        assertThat(stranger.does(jobs::rows)).isEmpty();
        assertThatThrownBy(() -> stranger.runs(() -> jobs.tryAgain(dead))).isInstanceOf(Refused.class);
        var agent = world.agent(house, "Dana Holt");
        assertThatThrownBy(() -> agent.does(jobs::rows)).isInstanceOf(AccessDeniedException.class);
    }

    private int told() {
        return world.sql()
                .sql("select count(*) from audit_entries where event in ('JobTriedAgain', 'JobLetGo')")
                .query(Integer.class)
                .single();
    }
}
