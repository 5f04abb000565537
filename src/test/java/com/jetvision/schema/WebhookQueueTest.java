package com.jetvision.schema;

import static com.jetvision.schema.Houses.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The seeds' queue functions, as the service role uses them. Time is moved by moving the row. */
class WebhookQueueTest {
    private static final Houses HOUSES = new Houses();
    private final JdbcClient service = JdbcClient.create(HOUSES.service());

    @BeforeEach
    void emptyInbox() {
        service.sql("delete from avinode_webhook_claims").update();
        service.sql("delete from avinode_webhook_arrivals").update();
    }

    record Claim(UUID id, UUID token, int retries) {}

    @Test
    void anEventIsClaimedOnceAndCompletedOnce() {
        var event = heard("evt-1");
        var claim = claim(10).getFirst();
        assertThat(claim.id()).isEqualTo(event);
        assertThat(claim(10)).isEmpty();
        assertThat(complete(claim)).isTrue();
        assertThat(complete(claim)).isFalse();
        assertThat(fail(claim)).isFalse();
        assertThat(status(event)).isEqualTo("completed");
        assertThat(claim(10)).isEmpty();
    }

    @Test
    void completionSaysWhatCameOfTheEvent() {
        var claim = claimOf(heard("evt-1"));
        assertThat(service.sql("select complete_webhook_event(?, ?, p_request_id => ?, p_quote_id => ?)")
                        .params(claim.id(), claim.token(), id("A/1/request"), id("A/1/quote"))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(service.sql(
                                "select request_id from avinode_webhook_events where quote_id = ? and processing_duration_ms >= 0")
                        .param(id("A/1/quote"))
                        .query(UUID.class)
                        .single())
                .isEqualTo(id("A/1/request"));
    }

    @Test
    void theSameEventIsHeardOnce() {
        heard("evt-1");
        assertThat(service.sql("""
                        insert into avinode_webhook_arrivals (event_type, avinode_event_id, dedupe_key, raw_payload)
                        values ('quote_received', 'evt-1', 'evt-1', '{}') on conflict do nothing""").update()).isZero();
    }

    @Test
    void failuresWaitOneTwoFourEightAndSixteenMinutesAndThenTheEventIsDead() {
        var event = heard("evt-1");
        for (int minutes : List.of(1, 2, 4, 8, 16)) {
            assertThat(fail(claim(10).getFirst())).isTrue();
            assertThat(status(event)).isEqualTo("failed");
            assertThat(claim(10)).isEmpty();
            assertThat(wait(event))
                    .isBetween(Duration.ofMinutes(minutes).minusSeconds(30), Duration.ofMinutes(minutes));
            service.sql("update avinode_webhook_outcomes set next_retry_at = now()")
                    .update();
        }
        assertThat(fail(claim(10).getFirst())).isTrue();
        assertThat(status(event)).isEqualTo("dead_letter");
        assertThat(claim(10)).isEmpty();
    }

    @Test
    void aLeaseThatRanOutIsClaimedAnewAndTheOldTokenIsWorthless() {
        heard("evt-1");
        var lost = claim(10).getFirst();
        leaseRunsOut();
        var found = claim(10).getFirst();
        assertThat(found.id()).isEqualTo(lost.id());
        assertThat(found.token()).isNotEqualTo(lost.token());
        assertThat(found.retries()).isEqualTo(1);
        assertThat(complete(lost)).isFalse();
        assertThat(fail(lost)).isFalse();
        assertThat(complete(found)).isTrue();
    }

    @Test
    void anEventThatKillsItsProcessEachTimeEndsAsADeadLetter() {
        var event = heard("poison");
        for (int attempt = 0; attempt <= 5; attempt++) {
            assertThat(claim(10)).hasSize(1);
            leaseRunsOut();
        }
        assertThat(claim(10)).isEmpty();
        assertThat(status(event)).isEqualTo("dead_letter");
    }

    @Test
    void aCrashBeforeTheCommitLeavesTheEventToTheNextLease() throws Exception {
        var claim = claimOf(heard("evt-1"));
        try (var connection = HOUSES.service().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select complete_webhook_event('%s', '%s')".formatted(claim.id(), claim.token()));
            }
            connection.rollback();
        }
        assertThat(claim(10)).isEmpty();
        leaseRunsOut();
        assertThat(claim(10)).hasSize(1);
    }

    @Test
    void oneEventIsClaimedByItsIdBeforeItIsDueButNotFromSomeoneElse() {
        var event = heard("evt-1");
        fail(claim(10).getFirst());
        assertThat(claim(10)).isEmpty();
        assertThat(claimById(event)).isNotNull();
        assertThat(claimById(event)).isNull();
        leaseRunsOut();
        assertThat(claimById(event)).isNotNull();
    }

    @Test
    void twoWorkersAtOnceNeverGetTheSameEvent() throws Exception {
        for (int i = 0; i < 200; i++) {
            heard("evt-" + i);
        }
        var start = new CyclicBarrier(2);
        var claimed = new ArrayList<UUID>();
        try (var workers = Executors.newFixedThreadPool(2)) {
            var hauls =
                    List.of(workers.submit(() -> claimEverything(start)), workers.submit(() -> claimEverything(start)));
            for (var haul : hauls) {
                claimed.addAll(haul.get());
            }
        }
        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
    }

    private List<UUID> claimEverything(CyclicBarrier start) throws Exception {
        var mine = new ArrayList<UUID>();
        start.await();
        for (var batch = claim(7); !batch.isEmpty(); batch = claim(7)) {
            batch.forEach(claim -> mine.add(claim.id()));
        }
        return mine;
    }

    private UUID heard(String key) {
        return service.sql("""
                        insert into avinode_webhook_arrivals (event_type, avinode_event_id, dedupe_key, raw_payload)
                        values ('quote_received', :key, :key, '{}') returning id""").param("key", key).query(UUID.class).single();
    }

    private List<Claim> claim(int batch) {
        return service.sql("select id, claim_token as token, retry_count as retries from claim_webhook_events(?)")
                .param(batch)
                .query(Claim.class)
                .list();
    }

    private Claim claimOf(UUID event) {
        return new Claim(event, Objects.requireNonNull(claimById(event)), 0);
    }

    private @Nullable UUID claimById(UUID event) {
        return (UUID) service.sql("select claim_webhook_event(?) as token")
                .param(event)
                .query()
                .singleRow()
                .get("token");
    }

    private boolean complete(Claim claim) {
        return service.sql("select complete_webhook_event(?, ?)")
                .params(claim.id(), claim.token())
                .query(Boolean.class)
                .single();
    }

    private boolean fail(Claim claim) {
        return service.sql("select fail_webhook_event(?, ?, 'Avinode did not answer', 'at line 1')")
                .params(claim.id(), claim.token())
                .query(Boolean.class)
                .single();
    }

    private void leaseRunsOut() {
        service.sql("update avinode_webhook_claims set leased_until = now() - interval '1 second'")
                .update();
    }

    private String status(UUID event) {
        return service.sql("select processing_status from avinode_webhook_events where id = ?")
                .param(event)
                .query(String.class)
                .single();
    }

    private Duration wait(UUID event) {
        var seconds = service.sql(
                        "select extract(epoch from next_retry_at - clock_timestamp())::int from avinode_webhook_events where id = ?")
                .param(event)
                .query(Integer.class)
                .single();
        return Duration.ofSeconds(seconds);
    }
}
