package com.jetvision.schema;

import static com.jetvision.schema.Houses.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which order the inbox gives work out, and what becomes of a whole claim. */
class WebhookQueueOrderTest {
    private static final Houses HOUSES = new Houses();
    private final JdbcClient service = JdbcClient.create(HOUSES.service());

    @BeforeEach
    void emptyInbox() {
        service.sql("delete from avinode_webhook_claims").update();
        service.sql("delete from avinode_webhook_arrivals").update();
    }

    record Claim(UUID id, UUID token) {}

    @Test
    void aTripsEventsAreGivenOutInTheOrderOfArrival() {
        var events = Stream.of("a", "b", "c").map(key -> heard(key, "trip-1")).toList();
        assertThat(claim(10)).extracting(Claim::id).containsExactlyElementsOf(events);
    }

    @Test
    void whatElseWaitsOfATripIsTakenWithItsFirst() {
        var first = heard("a", "trip-1");
        heard("b", "trip-2");
        heard("c", null);
        var second = heard("d", "trip-1");
        var third = heard("e", "trip-1");
        assertThat(claim(3)).extracting(Claim::id).containsExactly(first, second, third);
        assertThat(claim(3)).hasSize(2);
    }

    @Test
    void butAFloodOnOneTripHoldsUpNoOther() {
        for (int number = 0; number < 40; number++) {
            heard("flood-" + number, "trip-1");
        }
        var other = heard("a", "trip-2");
        var claimed = claim(100).stream().map(Claim::id).toList();
        assertThat(claimed).hasSize(33).endsWith(other);
    }

    @Test
    void nobodyGetsAnEventOfATripThatAnotherWorksOn() {
        heard("a", "trip-1");
        var elsewhere = heard("other", "trip-2");
        var first = claim(1);
        heard("b", "trip-1");
        assertThat(claim(10)).extracting(Claim::id).containsExactly(elsewhere);
        complete(first.getFirst());
        assertThat(claim(10)).hasSize(1);
    }

    @Test
    void aTripOfTheSameNameInAnotherHouseIsAnotherTrip() {
        heard("a", "trip-1");
        claim(1);
        service.sql("""
                        insert into avinode_webhook_arrivals
                               (organization_id, event_type, avinode_event_id, dedupe_key, avinode_trip_id, raw_payload)
                        values (?, 'quote_received', 'x', 'x', 'trip-1', '{}')""").param(id("B")).update();
        assertThat(claim(10)).hasSize(1);
    }

    @Test
    void anEventThatFailsStepsAsideForThoseBehindIt() {
        var bad = heard("bad", "trip-1");
        var good = heard("good", "trip-1");
        var claim = claim(10);
        fail(claim.getFirst());
        complete(claim.getLast());
        assertThat(status(bad)).isEqualTo("failed");
        assertThat(status(good)).isEqualTo("completed");
    }

    @Test
    void anEventThatIsDueAgainWaitsForItsTripToBeFree() {
        heard("bad", "trip-1");
        fail(claim(10).getFirst());
        heard("next", "trip-1");
        var next = claim(10);
        service.sql("update avinode_webhook_outcomes set next_retry_at = now()").update();
        assertThat(claim(10)).isEmpty();
        complete(next.getFirst());
        assertThat(claim(10)).hasSize(1);
    }

    @Test
    void whatIsNextAfterAFailureIsNotHeldUpForEverByNewsOfItsTrip() {
        var bad = heard("bad", "trip-1");
        fail(claim(10).getFirst());
        heard("more", "trip-1");
        var more = claimOfLane(0);
        service.sql("update avinode_webhook_outcomes set next_retry_at = now()").update();
        assertThat(claimOfLane(2)).isEmpty(); // its trip is worked on; but it stands in the lane now
        heard("still more", "trip-1");
        var elsewhere = heard("elsewhere", "trip-2");
        complete(more.getFirst());
        assertThat(claimOfLane(0)).extracting(Claim::id).containsExactly(elsewhere);
        var again = claimOfLane(2);
        assertThat(again).extracting(Claim::id).containsExactly(bad);
        complete(again.getFirst());
        assertThat(claimOfLane(0)).hasSize(1);
    }

    @Test
    void aLongLaneOfFailuresHoldsUpOnlyTheTripsOfThoseThatAreNext() {
        for (int i = 0; i < 40; i++) {
            heard("bad " + i, "trip-" + i);
        }
        claim(40).forEach(this::fail);
        service.sql("update avinode_webhook_outcomes set next_retry_at = now()").update();
        claimOfLane(2, 1); // brings them back, and takes the first
        for (int i = 0; i < 40; i++) {
            heard("more " + i, "trip-" + i);
        }
        assertThat(claimOfLane(0)).hasSize(40 - 32 - 1);
    }

    @Test
    void lanesAreGivenOutApart() {
        heard("said", "trip-1");
        service.sql("""
                        insert into avinode_webhook_arrivals (native_event_type, avinode_event_id, dedupe_key, raw_payload)
                        values ('TripChatFromSeller', 'asellermsg-1', 'pointer:1', '{}')""").update();
        assertThat(claimOfLane(1)).hasSize(1);
        assertThat(claimOfLane(0)).hasSize(1);
        assertThat(claimOfLane(2)).isEmpty();
    }

    @Test
    void aWholeClaimIsCompletedAtOnceOrNotAtAll() {
        heard("a", "trip-1");
        heard("b", "trip-2");
        var claim = claim(10);
        assertThat(completeAll(claim)).isEqualTo(2);
        assertThat(count("avinode_webhook_queue")).isZero();
        assertThat(count("avinode_webhook_claims")).isZero();
        assertThat(completeAll(claim)).isZero();
    }

    @Test
    void whatIsSkippedMeanwhileIsNotCompletedAndNotGivenOutAgain() {
        heard("a", "trip-1");
        var skipped = heard("b", "trip-2");
        var claim = claim(10);
        service.sql("select open_webhook_outcomes(array [?]::uuid[])")
                .param(skipped)
                .query()
                .listOfRows();
        service.sql("update avinode_webhook_outcomes set processing_status = 'skipped' where event_id = ?")
                .param(skipped)
                .update();
        assertThat(completeAll(claim)).isOne();
        service.sql("update avinode_webhook_claims set leased_until = now() - interval '1 second'")
                .update();
        assertThat(claim(10)).isEmpty();
        assertThat(status(skipped)).isEqualTo("skipped");
    }

    @Test
    void aLeaseThatIsRenewedHoldsForTwoMinutesAtMost() {
        heard("a", "trip-1");
        var token = claim(10).getFirst().token();
        assertThat(renewed(token)).containsExactly(token);
        service.sql("update avinode_webhook_claims set claimed_at = now() - interval '3 minutes'")
                .update();
        assertThat(renewed(token)).isEmpty();
    }

    @Test
    void whatIsGivenBackIsUntriedAndThereForTheNext() {
        heard("a", "trip-1");
        service.sql("select release_webhook_claim(?)")
                .param(claim(10).getFirst().token())
                .query((row, n) -> n)
                .list();
        assertThat(claim(10)).hasSize(1);
        assertThat(count("avinode_webhook_events where retry_count > 0")).isZero();
    }

    @Test
    void whatIsOverCanBeReplayedAndWhatWaitsCannot() {
        var event = heard("a", "trip-1");
        assertThat(replay(event)).isFalse();
        complete(claim(10).getFirst());
        assertThat(replay(event)).isTrue();
        assertThat(claim(10)).extracting(Claim::id).containsExactly(event);
    }

    @Test
    void anEventThatIsPutOffLosesNoAttempt() {
        var event = heard("a", "trip-1");
        var claim = claim(10).getFirst();
        assertThat(service.sql("select postpone_webhook_event(?, ?, interval '7 minutes', 'Slow down.')")
                        .params(claim.id(), claim.token())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(status(event)).isEqualTo("failed");
        assertThat(
                        count(
                                "avinode_webhook_events where retry_count = 0 and next_retry_at > now() + interval '6 minutes'"))
                .isOne();
    }

    private UUID heard(String key, String trip) {
        return service.sql("""
                        insert into avinode_webhook_arrivals
                               (organization_id, event_type, avinode_event_id, dedupe_key, avinode_trip_id, raw_payload)
                        values (:house, 'quote_received', :key, :key, :trip, '{}') returning id""")
                .param("house", id("A"))
                .param("key", key)
                .param("trip", trip)
                .query(UUID.class)
                .single();
    }

    private List<Claim> claim(int batch) {
        return service.sql("select id, claim_token as token from claim_webhook_events(?)")
                .param(batch)
                .query(Claim.class)
                .list();
    }

    private List<Claim> claimOfLane(int lane) {
        return claimOfLane(lane, 10);
    }

    private List<Claim> claimOfLane(int lane, int batch) {
        return service.sql("select id, claim_token as token from claim_webhook_events(?, only_lane => ?)")
                .param(batch)
                .param(lane)
                .query(Claim.class)
                .list();
    }

    private void complete(Claim claim) {
        service.sql("select complete_webhook_event(?, ?)")
                .params(claim.id(), claim.token())
                .query(Boolean.class)
                .single();
    }

    private void fail(Claim claim) {
        service.sql("select fail_webhook_event(?, ?, 'No')")
                .params(claim.id(), claim.token())
                .query(Boolean.class)
                .single();
    }

    private int completeAll(List<Claim> claims) {
        var ids = claims.stream().map(Claim::id).toArray(UUID[]::new);
        var none = new UUID[ids.length];
        var no = Stream.generate(() -> false).limit(ids.length).toArray(Boolean[]::new);
        return service.sql("select complete_webhook_events(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(claims.getFirst().token(), ids, none, none, none, none, none, no, no, new String[ids.length])
                .query(Integer.class)
                .single();
    }

    private List<UUID> renewed(UUID token) {
        return service.sql("select * from renew_webhook_claims(array [?::uuid])")
                .param(token)
                .query(UUID.class)
                .list();
    }

    private boolean replay(UUID event) {
        return service.sql("select replay_webhook_event(?)")
                .param(event)
                .query(Boolean.class)
                .single();
    }

    private int count(String from) {
        return service.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private String status(UUID event) {
        return service.sql("select processing_status from avinode_webhook_events where id = ?")
                .param(event)
                .query(String.class)
                .single();
    }
}
