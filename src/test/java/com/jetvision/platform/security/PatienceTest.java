package com.jetvision.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
@Timeout(60)
class PatienceTest {
    private static final String SETTINGS = """
            select name from pg_settings
             where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') and setting = '0'""";

    @Autowired
    DatabaseAccess access;

    @Autowired
    ServicePools pools;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Who who;

    @Autowired
    World world;

    private Person agent;

    @BeforeEach
    void anAgent() {
        agent = world.agent(world.brokerage("Meridian"), "Dana Holt");
    }

    @Test
    void nothingOnAnyOfOurConnectionsWaitsForEver() {
        assertThat(agent.does(() -> endless(jdbc))).isEmpty();
        assertThat(who.asMachine(null, "Test", () -> endless(jdbc))).isEmpty();
        try (var queue = pools.pool("test", 1)) {
            assertThat(endless(JdbcClient.create(queue))).isEmpty();
        }
    }

    @Test
    void whatIsCommittedIsOnTheDiskHoweverTheDatabaseIsSetUp() {
        assertThat(world.sql()
                        .sql("show synchronous_commit")
                        .query(String.class)
                        .single())
                .isEqualTo("off");
        assertThat(agent.does(() ->
                        jdbc.sql("show synchronous_commit").query(String.class).single()))
                .isEqualTo("on");
    }

    private static List<String> endless(JdbcClient connection) {
        return connection.sql(SETTINGS).query(String.class).list();
    }

    @Test
    void aTransactionThatNobodyGoesOnWithIsEndedAndTheNextOneIsWell() {
        assertThatThrownBy(() -> agent.runs(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("set local idle_in_transaction_session_timeout = 1")
                            .update();
                    awaitEnd(jdbc.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single());
                    jdbc.sql("select 1").query(Integer.class).single();
                })))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);
        assertThat(agent.does(() -> jdbc.sql("select 1").query(Integer.class).single()))
                .isEqualTo(1);
    }

    private void awaitEnd(int session) {
        while (world.sql()
                        .sql("select count(*) from pg_stat_activity where pid = :pid")
                        .param("pid", session)
                        .query(Integer.class)
                        .single()
                > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Test
    void aDatabaseThatHangsWithoutAWordIsGivenUpAndUsedAgainWhenItIsBack() throws Exception {
        var there = URI.create(access.url().substring("jdbc:".length()));
        try (var line = new HangingLine(there.getPort());
                var pool = pool("jdbc:postgresql://localhost:%d%s".formatted(line.port(), there.getPath()))) {
            var hung = JdbcClient.create(pool);
            assertThat(one(hung)).isEqualTo(1);
            line.hangs(true);
            assertThatThrownBy(() -> one(hung)).isInstanceOf(DataAccessException.class);
            line.hangs(false);
            awaitAnswer(hung);
        }
    }

    /** A connection that was being made while the line hung must be given up first. */
    private static void awaitAnswer(JdbcClient jdbc) {
        while (true) {
            try {
                assertThat(one(jdbc)).isEqualTo(1);
                return;
            } catch (DataAccessException stillHung) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    private static HikariDataSource pool(String url) {
        var impatient = new DatabaseAccess(url, "postgres", "", 1, 1, Duration.ofSeconds(1));
        return DatabaseConfiguration.pool(impatient, DatabaseConfiguration.SERVICE, 1);
    }

    private static int one(JdbcClient jdbc) {
        return jdbc.sql("select 1").query(Integer.class).single();
    }
}
