package com.jetvision.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.operators.SafetyForm.Evidence;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class OperatorsTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(HandClock.START, ZoneOffset.UTC);

    @Autowired
    Operators operators;

    @Autowired
    OperatorSafety safety;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    @Autowired
    TransactionTemplate transaction;

    OrganizationId house;
    Person machine;
    Person admin;
    Person agent;

    @BeforeEach
    void aHouse() {
        house = world.brokerage("Meridian");
        machine = world.machine(house);
        admin = world.admin(house, "Ada Boss");
        agent = world.agent(house, "Dana Holt");
    }

    @Test
    void anOperatorHeardOfTwiceIsOneAndKeepsWhatTheSecondEventLeavesOut() {
        var first = machine.does(() -> operators.heard(
                new OperatorHeard("op-1", "Aurora", "c-9", "Max", "max@aurora.example", null, new BigDecimal("4.8"))));
        var again = machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora Jet Charter")));
        assertThat(again).isEqualTo(first);
        var known = machine.does(() -> operators.get(first));
        assertThat(known.name()).isEqualTo("Aurora Jet Charter");
        assertThat(known.contactEmail()).isEqualTo("max@aurora.example");
        assertThat(known.rating()).isEqualByComparingTo("4.8");
    }

    @Test
    void eightThreadsThatHearOfItAtOnceAgreeOnOneId() {
        var ids = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora")))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();
        assertThat(ids).hasSize(1);
    }

    @Test
    void whatSaysNothingNewWritesNothingForAMinuteAndNothingNewIsEverLost() {
        var id = machine.does(() ->
                operators.heard(new OperatorHeard("op-1", "Aurora", null, "Max", null, null, new BigDecimal("4.8"))));
        var written = version(id);
        machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora")));
        machine.does(() ->
                operators.heard(new OperatorHeard("op-1", "Aurora", null, "Max", null, null, new BigDecimal("4.80"))));
        assertThat(version(id)).isEqualTo(written);

        machine.does(() ->
                operators.heard(new OperatorHeard("op-1", "Aurora", null, null, "max@aurora.example", null, null)));
        assertThat(machine.does(() -> operators.get(id)).contactEmail()).isEqualTo("max@aurora.example");
        clock.advance(Duration.ofMinutes(2));
        written = version(id);
        machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora")));
        assertThat(version(id)).isNotEqualTo(written);
    }

    @Test
    void whoSaysNothingNewWaitsForNobody() {
        var id = aurora();
        clock.advance(Duration.ofMinutes(2));
        admin.runs(() -> transaction.executeWithoutResult(status -> {
            operators.prefer(id, true); // and holds the row until the commit
            assertThat(CompletableFuture.supplyAsync(this::aurora)
                            .orTimeout(5, TimeUnit.SECONDS)
                            .join())
                    .isEqualTo(id);
        }));
    }

    /** Which writing of the row it is. */
    private String version(OperatorId id) {
        return world.sql()
                .sql("select xmin::text || ctid::text from operator_profiles where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    @Test
    void aRatingOffTheScaleIsLeftOut() {
        var id = machine.does(() ->
                operators.heard(new OperatorHeard("op-1", "Aurora", null, null, null, null, new BigDecimal("48"))));
        assertThat(machine.does(() -> operators.get(id)).rating()).isNull();
    }

    @Test
    void eachHouseHasItsOwnProfileOfTheSameOperator() {
        var id = aurora();
        var other = world.brokerage("Other");
        var stranger = world.agent(other, "Sam Stranger");
        assertThat(world.machine(other).does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora"))))
                .isNotEqualTo(id);
        assertThatThrownBy(() -> stranger.does(() -> operators.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.does(() -> operators.details(id))).isInstanceOf(NotFound.class);
        assertThat(stranger.does(() -> operators.byAvinodeId("op-1")).map(OperatorProfile::id))
                .isPresent()
                .isNotEqualTo(java.util.Optional.of(id));
    }

    @Test
    void theAdminPrefersAndExcludesWithAReasonAndSayingItTwiceTellsItOnce() {
        var id = aurora();
        admin.runs(() -> {
            operators.prefer(id, true);
            operators.prefer(id, true);
            operators.exclude(id, "Cancelled twice on the day");
            operators.exclude(id, "Cancelled twice on the day");
        });
        var known = agent.does(() -> operators.details(id));
        assertThat(known.profile().preferred()).isTrue();
        assertThat(known.profile().excluded()).isTrue();
        assertThat(known.excludedReason()).isEqualTo("Cancelled twice on the day");
        assertThat(judgements()).isEqualTo(2);
        admin.runs(() -> operators.readmit(id));
        assertThat(agent.does(() -> operators.details(id)).excludedReason()).isNull();
        assertThatThrownBy(() -> admin.runs(() -> operators.exclude(id, " ")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("so that the agents know");
    }

    @Test
    void anAgentReadsAndJudgesNobody() {
        var id = aurora();
        assertThat(agent.does(() -> operators.get(id)).name()).isEqualTo("Aurora");
        assertThatThrownBy(() -> agent.runs(() -> operators.prefer(id, true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agent.runs(() -> operators.exclude(id, "why")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agent.runs(() -> operators.update(id, form(null, ""), 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agent.runs(() -> safety.add(id, argus(null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherHousesAdminChangesNothing() {
        var id = aurora();
        var proof = admin.does(() -> safety.add(id, argus(null)));
        var stranger = world.admin(world.brokerage("Other"), "Olga Stern");
        assertThatThrownBy(() -> stranger.runs(() -> operators.prefer(id, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.runs(() -> operators.update(id, form(null, ""), 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.runs(() -> safety.add(id, argus(null))))
                .isInstanceOf(NotFound.class);
        assertThat(stranger.does(() -> safety.proofs(id))).isEmpty();
        assertThatThrownBy(() -> stranger.runs(() -> safety.evidence(proof))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheHouseWroteStaysWhenTheNextEventComes() {
        var id = machine.does(() ->
                operators.heard(new OperatorHeard("op-1", "Aurora", null, "Max", "max@aurora.example", null, null)));
        var before = admin.does(() -> operators.details(id));
        admin.runs(() -> operators.update(id, form("ops@aurora.example", "Max"), before.version()));
        machine.does(() ->
                operators.heard(new OperatorHeard("op-1", "Aurora", null, "Moritz", "new@aurora.example", null, null)));
        var known = admin.does(() -> operators.get(id));
        assertThat(known.contactEmail()).isEqualTo("ops@aurora.example");
        assertThat(known.contactName()).isEqualTo("Moritz");

        var now = admin.does(() -> operators.details(id));
        admin.runs(() -> operators.update(id, form(null, ""), now.version()));
        machine.does(() ->
                operators.heard(new OperatorHeard("op-1", "Aurora", null, null, "latest@aurora.example", null, null)));
        assertThat(admin.does(() -> operators.get(id)).contactEmail()).isEqualTo("latest@aurora.example");
    }

    @Test
    void twoWhoSaveTheSameVersionAreOneSaveAndOneConflict() {
        var id = aurora();
        var version = admin.does(() -> operators.details(id)).version();
        admin.runs(() -> operators.update(id, form("a@aurora.example", ""), version));
        assertThatThrownBy(() -> admin.runs(() -> operators.update(id, form("b@aurora.example", ""), version)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(admin.does(() -> operators.get(id)).contactEmail()).isEqualTo("a@aurora.example");
    }

    @Test
    void theListIsSearchedCutAndSorted() {
        var aurora = aurora();
        var vega = machine.does(() ->
                operators.heard(new OperatorHeard("op-2", "Vega Air", null, "Zoë", null, null, new BigDecimal("4.9"))));
        admin.runs(() -> {
            operators.prefer(vega, true);
            safety.add(vega, argus(TODAY.plusDays(10)));
            operators.exclude(aurora, "Insolvent");
        });
        assertThat(listed("", OperatorGroup.ALL)).containsExactly("Vega Air", "Aurora");
        assertThat(listed("zoe", OperatorGroup.ALL)).containsExactly("Vega Air");
        assertThat(listed("platinum", OperatorGroup.ALL)).containsExactly("Vega Air");
        assertThat(listed("100%", OperatorGroup.ALL)).isEmpty();
        assertThat(listed("", OperatorGroup.EXCLUDED)).containsExactly("Aurora");
        assertThat(listed("", OperatorGroup.PROOF_ENDS)).containsExactly("Vega Air");
        assertThat(admin.does(() -> operators.counts()))
                .containsEntry(OperatorGroup.ALL, 2)
                .containsEntry(OperatorGroup.PREFERRED, 1)
                .containsEntry(OperatorGroup.SAFETY_UNKNOWN, 0);
    }

    @Test
    void aProofThatRanOutCountsNoMore() {
        var id = aurora();
        admin.runs(() -> safety.add(id, argus(TODAY.plusDays(2))));
        assertThat(admin.does(() -> operators.get(id)).safety()).containsExactly("ARGUS Platinum");
        clock.advance(Duration.ofDays(3));
        assertThat(machine.<Integer>does(() -> safety.expire())).isEqualTo(1);
        assertThat(machine.<Integer>does(() -> safety.expire())).isZero();
        assertThat(admin.does(() -> operators.get(id)).safety()).isEmpty();
        assertThat(admin.does(() -> safety.proofs(id))).singleElement().satisfies(proof -> {
            assertThat(proof.valid()).isFalse();
            assertThat(proof.checkedBy()).isEqualTo("Ada Boss");
        });
    }

    @Test
    void aProgrammeStandsOnceAndIsCheckedAgainInItsPlace() {
        var id = aurora();
        admin.runs(() -> safety.add(id, argus(null)));
        assertThatThrownBy(() -> admin.runs(() -> safety.add(id, argus(null))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("stands here already");
        var proof = admin.does(() -> safety.proofs(id)).getFirst();
        var better = new SafetyForm("ARGUS", "Platinum Elite", null, "", null, TODAY);
        admin.runs(() -> safety.change(proof, better));
        assertThatThrownBy(() -> admin.runs(() -> safety.change(proof, better)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(admin.does(() -> operators.get(id)).safety()).containsExactly("ARGUS Platinum Elite");
        admin.runs(() -> safety.remove(proof));
        assertThat(admin.does(() -> operators.get(id)).safety()).isEmpty();
    }

    @Test
    void theCertificateIsReadByAgentsToo() {
        var id = aurora();
        var bytes = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        var file = new Evidence("argus.pdf", "application/pdf", bytes);
        var proof = admin.does(() -> safety.add(id, new SafetyForm("ARGUS", "Platinum", null, "", file, TODAY)));
        assertThat(agent.does(() -> safety.evidence(proof))).isEqualTo(file);
        assertThat(agent.does(() -> safety.proofs(id)).getFirst().fileName()).isNotNull();
    }

    @Test
    void badProofsAreRefusedInWords() {
        assertThatThrownBy(() -> new SafetyForm(" ", "", null, "", null, TODAY))
                .hasMessageContaining("Name the safety");
        assertThatThrownBy(() -> new SafetyForm("ARGUS", "", null, "http://x.example", null, TODAY))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> new SafetyForm("ARGUS", "", null, "javascript:alert(1)", null, TODAY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Evidence("x.html", "text/html", new byte[1]))
                .hasMessageContaining("PDF");
        var id = aurora();
        assertThatThrownBy(() -> admin.runs(
                        () -> safety.add(id, new SafetyForm("ARGUS", "", null, "", null, TODAY.plusDays(3)))))
                .hasMessageContaining("future");
    }

    private OperatorId aurora() {
        return machine.does(() -> operators.heard(OperatorHeard.of("op-1", "Aurora")));
    }

    private static SafetyForm argus(@Nullable LocalDate until) {
        return new SafetyForm("ARGUS", "Platinum", until, "https://argus.example/aurora", null, TODAY);
    }

    private static OperatorForm form(@Nullable String email, String contact) {
        return new OperatorForm(
                contact,
                email == null ? null : new EmailAddress(email),
                null,
                "Northeast",
                "us",
                "",
                12,
                List.of("Challenger 350", " "),
                PreferredContact.EMAIL,
                "");
    }

    private List<String> listed(String text, OperatorGroup group) {
        return admin.does(() -> operators.rows(new OperatorFilter(text, group), OperatorSort.STANDING, 0, 50)).stream()
                .map(row -> row.profile().name())
                .toList();
    }

    private int judgements() {
        return world.sql()
                .sql("select count(*) from audit_entries where event = 'OperatorJudged'")
                .query(Integer.class)
                .single();
    }
}
