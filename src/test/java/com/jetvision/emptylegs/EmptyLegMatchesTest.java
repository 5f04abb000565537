package com.jetvision.emptylegs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import com.jetvision.testing.FacadeTest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who sees a match, and what one makes of it. */
@FacadeTest
class EmptyLegMatchesTest extends EmptyLegsHeard {
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
