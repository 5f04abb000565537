package com.jetvision.emptylegs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.notifications.NotificationRow;
import com.jetvision.operators.Operators;
import com.jetvision.testing.FacadeTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class EmptyLegsTest extends EmptyLegsHeard {
    @Test
    void anEmptyLegThatMeetsAWatchIsAMatchAndANotice() {
        var watch = scene.watch(dana);
        assertThat(scene.hears(scene.leg("el-1", "9500"))).isOne();
        var match = only(dana);
        assertThat(match.watch()).isEqualTo(watch);
        assertThat(match.status()).isEqualTo(MatchStatus.NEW);
        assertThat(match.operatorName()).isEqualTo("Aurora Jet Charter");
        assertThat(match.rating()).isEqualByComparingTo("4.8");
        assertThat(match.discount()).hasValue(55);
        assertThat(notices(dana)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Empty leg KTEB → KOPF, Sun 20 Dec");
            assertThat(notice.body()).isEqualTo("$9,500, Citation XLS, Aurora Jet Charter");
            assertThat(notice.link()).isEqualTo("empty-legs?match=" + match.id().value());
        });
        assertThat(notices(scene.priya)).isEmpty();
        assertThat(matches(scene.priya)).isEmpty();
    }

    @Test
    void heardTwiceItIsOneMatchAndOneNotice() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(scene.hears(scene.leg("el-1", "9500"))).isZero();
        assertThat(matches(dana)).hasSize(1);
        assertThat(notices(dana)).hasSize(1);
    }

    @Test
    void eightThreadsThatHearOfItAtOnceMakeOneMatchAndOneNotice() throws Exception {
        scene.watch(dana);
        var start = new CyclicBarrier(8);
        var heard = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                start.await();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                            return scene.hears(scene.leg("el-1", "9500"));
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toList();
        assertThat(heard.stream().mapToInt(CompletableFuture::join).sum()).isOne();
        assertThat(matches(dana)).hasSize(1);
        assertThat(notices(dana)).hasSize(1);
    }

    @Test
    void whatWasSaidEarlierDoesNotUndoWhatWasSaidLater() {
        scene.watch(dana);
        var earlier = clock.instant();
        scene.hears(scene.leg("el-1", "9500", false, earlier.plusSeconds(60)));
        scene.hears(scene.leg("el-1", "12000", false, earlier));
        assertThat(only(dana).price().amount()).isEqualByComparingTo("9500");
        scene.hears(scene.leg("el-1", "9500", true, earlier));
        assertThat(only(dana).legStatus()).isEqualTo(EmptyLegStatus.ON_OFFER);
        assertThat(machineGone("el-1", earlier)).isFalse();
    }

    @Test
    void aLegThatIsWithdrawnIsGoneFromTheOffersAndTellsOnlyWhoCares() {
        scene.watch(dana);
        scene.watch(scene.priya);
        scene.hears(scene.leg("el-1", "9500"));
        dana.runs(() -> matches.like(only(dana).id()));
        clock.advance(Duration.ofMinutes(1));
        scene.hears(scene.leg("el-1", "9500", true, clock.instant()));
        assertThat(matches(dana)).isEmpty();
        assertThat(rows(dana, MatchGroup.GONE)).hasSize(1);
        assertThat(rows(dana, MatchGroup.INTERESTED)).hasSize(1);
        assertThat(notices(dana))
                .extracting(NotificationRow::title)
                .containsExactlyInAnyOrder("Empty leg KTEB → KOPF was withdrawn", "Empty leg KTEB → KOPF, Sun 20 Dec");
        assertThat(notices(scene.priya)).hasSize(1);
        scene.hears(scene.leg("el-1", "9500", true, clock.instant()));
        assertThat(notices(dana)).hasSize(2);
    }

    @Test
    void whatTheMarketplaceKnowsNoMoreIsWithdrawn() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        clock.advance(Duration.ofMinutes(1));
        assertThat(machineGone("el-1", clock.instant())).isTrue();
        assertThat(machineGone("el-1", clock.instant())).isFalse();
        assertThat(machineGone("el-2", clock.instant())).isFalse();
        assertThat(matches(dana)).isEmpty();
    }

    @Test
    void aPriceThatFallsBelowTheCapIsAMatchAndOneThatRisesIsNoneAnyMore() {
        dana.runs(() -> watches.create(EmptyLegScene.form("10,000")));
        scene.hears(scene.leg("el-1", "12000"));
        assertThat(matches(dana)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        scene.hears(scene.leg("el-1", "9500"));
        assertThat(only(dana).previousPrice().amount()).isEqualByComparingTo("12000");
        dana.runs(() -> matches.like(only(dana).id()));
        clock.advance(Duration.ofMinutes(1));
        scene.hears(scene.leg("el-1", "11000"));
        assertThat(matches(dana)).isEmpty();
        assertThat(rows(dana, MatchGroup.GONE).getFirst().fits()).isFalse();
        assertThat(notices(dana).getFirst().title()).isEqualTo("Empty leg KTEB → KOPF is $11,000 now, was $9,500");
        clock.advance(Duration.ofMinutes(1));
        scene.hears(scene.leg("el-1", "9000"));
        assertThat(only(dana).status()).isEqualTo(MatchStatus.INTERESTED);
    }

    @Test
    void whatDepartedIsNoOfferAnyMore() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        clock.set(Instant.parse("2026-12-20T22:00:00Z"));
        assertThat(matches(dana)).isEmpty();
        assertThat(rows(dana, MatchGroup.GONE)).hasSize(1);
        assertThat(dana.does(() -> matches.fresh())).isZero();
    }

    @Test
    void aLegThatDepartedLongAgoAndMetNobodyIsForgotten() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        scene.hears(scene.leg("el-2", "1", false, clock.instant(), "2026-11-21T14:00:00Z", "2026-11-21T15:00:00Z"));
        clock.set(Instant.parse("2027-02-01T00:00:00Z"));
        watchClock.day();
        assertThat(world.sql()
                        .sql("select avinode_id from empty_legs")
                        .query(String.class)
                        .list())
                .containsExactly("el-1");
    }

    @Test
    void anotherHouseHasItsOwnLegs() {
        scene.hears(scene.leg("el-1", "9500"));
        var stranger = world.agent(world.brokerage("Other"), "Sam Stranger");
        stranger.runs(() -> watches.create(EmptyLegScene.form("")));
        assertThat(matches(stranger)).isEmpty();
    }

    @Test
    void onlyTheMachineSpeaksForTheMarketplace() {
        assertThatThrownBy(() -> dana.runs(() -> legs.heard(List.of()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> scene.machine.runs(() -> watches.counts())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExcludedOperatorsLegsMeetNobody() {
        scene.watch(dana);
        scene.admin.runs(() -> app.getBean(Operators.class).exclude(scene.aurora, "Insolvent"));
        scene.hears(scene.leg("el-1", "9500"));
        assertThat(matches(dana)).isEmpty();
    }

    private boolean machineGone(String id, Instant said) {
        return scene.machine.does(() -> legs.gone(id, said));
    }
}
