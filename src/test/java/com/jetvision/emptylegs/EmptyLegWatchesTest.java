package com.jetvision.emptylegs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.agents.Agents;
import com.jetvision.platform.errors.Refused;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** What becomes of a watch from its first day to its last. */
@FacadeTest
class EmptyLegWatchesTest extends EmptyLegsHeard {
    @Test
    void aWatchThatBeginsWhileALegIsHeardMissesItNever() {
        for (int round = 0; round < 10; round++) {
            var id = "el-" + round;
            var start = new CyclicBarrier(2);
            var cap = String.valueOf(10_000 + round);
            var beginning = CompletableFuture.supplyAsync(() -> {
                await(start);
                return dana.does(() -> watches.create(EmptyLegScene.form(cap)));
            });
            var hearing = CompletableFuture.runAsync(() -> {
                await(start);
                scene.hears(scene.leg(id, "9500"));
            });
            hearing.join();
            var watch = beginning.join();
            assertThat(dana.does(() ->
                            matches.rows(new MatchFilter(MatchGroup.ON_OFFER, watch, ""), MatchSort.FOUND, 0, 50)))
                    .as("round %d", round)
                    .hasSize(round + 1);
        }
    }

    @Test
    void aPausedWatchHearsNothingAndFindsOnResumingWhatIsStillOnOffer() {
        var watch = scene.watch(dana);
        dana.runs(() -> watches.pause(watch));
        dana.runs(() -> watches.pause(watch));
        scene.hears(scene.leg("el-1", "9500"), scene.leg("el-2", "8000"));
        clock.advance(Duration.ofMinutes(1));
        scene.hears(scene.leg("el-2", "8000", true, clock.instant()));
        assertThat(matches(dana)).isEmpty();
        assertThat(notices(dana)).isEmpty();
        dana.runs(() -> watches.resume(watch));
        assertThat(only(dana).avinodeId()).isEqualTo("el-1");
        assertThat(notices(dana)).as("whoever resumes sees it").isEmpty();
        assertThat(audited("WatchPaused")).isOne();
    }

    @Test
    void aNewWatchFindsWhatTheHouseKnowsAlready() {
        scene.hears(scene.leg("el-1", "9500"), scene.leg("el-2", null));
        scene.watch(dana);
        assertThat(matches(dana)).hasSize(2);
        assertThat(notices(dana)).isEmpty();
        assertThat(dana.does(() -> matches.rows(MatchFilter.ON_OFFER, MatchSort.PRICE, 0, 10)))
                .extracting(MatchRow::avinodeId)
                .containsExactly("el-1", "el-2");
    }

    @Test
    void aChangedWatchKeepsWhatWasJudgedAndForgetsWhatNoLongerFits() {
        var watch = scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"), scene.leg("el-2", "20000"));
        var cheap = byId(dana, "el-1");
        dana.runs(() -> matches.like(cheap.id()));
        var version = dana.does(() -> watches.details(watch)).version();
        dana.runs(() -> watches.change(watch, EmptyLegScene.form("15k"), version));
        assertThat(only(dana).status()).isEqualTo(MatchStatus.INTERESTED);
        assertThat(rows(dana, MatchGroup.GONE)).extracting(MatchRow::avinodeId).containsExactly("el-2");
        assertThatThrownBy(() -> dana.runs(() -> watches.change(watch, EmptyLegScene.form(""), version)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aWatchEndsByItselfAndALaterLastDayWakesIt() {
        var watch = scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        clock.set(Instant.parse("2027-01-01T05:00:00Z"));
        watchClock.minute();
        watchClock.minute();
        assertThat(dana.does(() -> watches.details(watch)).row().status()).isEqualTo(WatchStatus.EXPIRED);
        assertThat(audited("WatchEnded")).isOne();
        assertThatThrownBy(() -> dana.runs(() -> watches.resume(watch)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("later last day");
        var version = dana.does(() -> watches.details(watch)).version();
        var longer = new WatchForm(
                "KTEB", 0, "KOPF", 0, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), 4, "", Set.of());
        dana.runs(() -> watches.change(watch, longer, version));
        assertThat(dana.does(() -> watches.details(watch)).row().status()).isEqualTo(WatchStatus.ACTIVE);
    }

    @Test
    void aCancelledWatchIsOverForGood() {
        var watch = scene.watch(dana);
        dana.runs(() -> watches.cancel(watch));
        dana.runs(() -> watches.cancel(watch));
        scene.hears(scene.leg("el-1", "9500"));
        assertThat(matches(dana)).isEmpty();
        assertThatThrownBy(() -> dana.runs(() -> watches.resume(watch))).hasMessageContaining("cancelled");
        assertThat(audited("WatchEnded")).isOne();
        scene.watch(dana);
    }

    @Test
    void whoLeavesWatchesNoMore() {
        var watch = scene.watch(dana);
        scene.admin.runs(() -> app.getBean(Agents.class).leave(EmptyLegScene.id(dana)));
        scene.hears(scene.leg("el-1", "9500"));
        assertThat(scene.admin.does(() -> watches.details(watch)).row().status())
                .isEqualTo(WatchStatus.PAUSED);
        assertThat(matches(scene.admin)).isEmpty();
    }

    @Test
    void theSameWatchTwiceIsPointedOut() {
        scene.watch(dana);
        assertThatThrownBy(() -> scene.watch(dana)).hasMessage("You watch for just this already.");
        scene.watch(scene.priya);
    }

    private MatchRow byId(Person who, String id) {
        return matches(who).stream()
                .filter(row -> row.avinodeId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
