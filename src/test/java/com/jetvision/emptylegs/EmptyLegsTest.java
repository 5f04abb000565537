package com.jetvision.emptylegs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.agents.Agents;
import com.jetvision.notifications.NotificationFilter;
import com.jetvision.notifications.NotificationRow;
import com.jetvision.notifications.Notifications;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.words.Status;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class EmptyLegsTest {
    @Autowired
    ApplicationContext app;

    @Autowired
    EmptyLegs legs;

    @Autowired
    EmptyLegWatches watches;

    @Autowired
    EmptyLegMatches matches;

    @Autowired
    Notifications notifications;

    @Autowired
    Who who;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    private EmptyLegScene scene;
    private Person dana;
    private WatchClock watchClock;

    @BeforeEach
    void aHouse() {
        watchClock = new WatchClock(legs, who);
        scene = new EmptyLegScene(app);
        dana = scene.dana;
    }

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
    void manyAtOnceRingTheBellOnce() {
        var watch = scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"), scene.leg("el-2", "8000"), scene.leg("el-3", null));
        assertThat(notices(dana)).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("3 empty legs for your watch");
            assertThat(notice.link()).isEqualTo("empty-legs?watch=" + watch.value());
        });
    }

    @Test
    void twoWatchesOfOneAgentThatMeetTheSameLegRingOnce() {
        scene.watch(dana);
        dana.runs(() -> watches.create(EmptyLegScene.form("50,000")));
        scene.hears(scene.leg("el-1", "9500"));
        assertThat(matches(dana)).hasSize(2);
        assertThat(notices(dana)).hasSize(1);
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

    @Test
    void lookingMakesItViewedAndJudgingItTwiceHappensOnce() {
        scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        var id = only(dana).id();
        assertThat(dana.does(() -> matches.fresh())).isOne();
        dana.runs(() -> matches.look(id));
        assertThat(only(dana).status()).isEqualTo(MatchStatus.VIEWED);
        assertThat(dana.does(() -> matches.fresh())).isZero();
        dana.runs(() -> matches.like(id));
        dana.runs(() -> matches.like(id));
        dana.runs(() -> matches.look(id));
        assertThat(only(dana).status()).isEqualTo(MatchStatus.INTERESTED);
        dana.runs(() -> matches.dismiss(id));
        assertThat(rows(dana, MatchGroup.DISMISSED)).hasSize(1);
        assertThat(matches(dana)).isEmpty();
        dana.runs(() -> matches.reconsider(id));
        assertThat(only(dana).status()).isEqualTo(MatchStatus.VIEWED);
        assertThat(audited("MatchJudged")).isEqualTo(3);
    }

    @Test
    void aColleagueSeesNothingAndAnAdminReadsAndChangesNothing() {
        var watch = scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"));
        var match = only(dana).id();
        assertThat(scene.priya.does(() -> watches.rows(WatchFilter.OPEN, 0, 10)))
                .isEmpty();
        assertThatThrownBy(() -> scene.priya.runs(() -> watches.details(watch))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.priya.runs(() -> watches.pause(watch))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.priya.runs(() -> matches.like(match))).isInstanceOf(NotFound.class);
        assertThat(scene.admin.does(() -> watches.details(watch)).row())
                .satisfies(row -> assertThat(row.mine()).isFalse())
                .satisfies(row -> assertThat(row.agentName()).isEqualTo("Dana Holt"));
        assertThat(only(scene.admin).mine()).isFalse();
        scene.admin.runs(() -> matches.look(match));
        assertThat(only(dana).status()).isEqualTo(MatchStatus.NEW);
        assertThatThrownBy(() -> scene.admin.runs(() -> watches.cancel(watch)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("colleague's watch");
        assertThatThrownBy(() -> scene.admin.runs(() -> matches.dismiss(match))).isInstanceOf(Refused.class);
        assertThat(scene.admin.does(() -> matches.fresh())).isZero();
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

    @Test
    void theListIsSearchedAndCut() {
        var watch = scene.watch(dana);
        scene.hears(scene.leg("el-1", "9500"), scene.leg("el-2", "8000"));
        for (var found : List.of("teterboro", "aurora", "xls", "n512", "")) {
            assertThat(dana.does(() -> matches.count(new MatchFilter(MatchGroup.NEW, watch, found))))
                    .as(found)
                    .isEqualTo(2);
        }
        for (var missed : List.of("luton", "100%", "_")) {
            assertThat(dana.does(() -> matches.count(new MatchFilter(MatchGroup.NEW, null, missed))))
                    .as(missed)
                    .isZero();
        }
        assertThat(dana.does(() -> watches.count(new WatchFilter(WatchGroup.OPEN, "opa"))))
                .isOne();
        assertThat(dana.does(() -> watches.count(new WatchFilter(WatchGroup.OPEN, "luton"))))
                .isZero();
        assertThat(dana.does(() -> watches.rows(WatchFilter.OPEN, 0, 10)).getFirst())
                .satisfies(row -> assertThat(row.onOffer()).isEqualTo(2))
                .satisfies(row -> assertThat(row.fresh()).isEqualTo(2));
        assertThat(dana.does(() -> matches.counts(watch))).containsEntry(MatchGroup.NEW, 2);
    }

    @Test
    void theDatabaseKnowsTheSameWords() {
        assertThat(words("empty_legs_status_known")).containsExactlyInAnyOrder(codes(EmptyLegStatus.values()));
        assertThat(words("empty_leg_watches_status_known")).containsExactlyInAnyOrder(codes(WatchStatus.values()));
        assertThat(words("empty_leg_matches_status_known")).containsExactlyInAnyOrder(codes(MatchStatus.values()));
    }

    private boolean machineGone(String id, Instant said) {
        return scene.machine.does(() -> legs.gone(id, said));
    }

    private MatchRow only(Person who) {
        var all = matches(who);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private MatchRow byId(Person who, String id) {
        return matches(who).stream()
                .filter(row -> row.avinodeId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<MatchRow> matches(Person who) {
        return rows(who, MatchGroup.ON_OFFER);
    }

    private List<MatchRow> rows(Person who, MatchGroup group) {
        return who.does(() -> matches.rows(new MatchFilter(group, null, ""), MatchSort.FOUND, 0, 50));
    }

    private List<NotificationRow> notices(Person who) {
        return who.does(() -> notifications.rows(NotificationFilter.ALL, 50));
    }

    private int audited(String event) {
        return world.sql()
                .sql("select count(*) from audit_entries where event = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] codes(Status... all) {
        return Arrays.stream(all).map(Status::code).toArray(String[]::new);
    }

    private List<String> words(String constraint) {
        var definition = world.sql()
                .sql("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")
                .param(constraint)
                .query(String.class)
                .single();
        return Pattern.compile("'([a-z_]+)'::text")
                .matcher(definition)
                .results()
                .map(word -> word.group(1))
                .toList();
    }
}
