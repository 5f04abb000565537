package com.jetvision.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.agents.Password;
import com.jetvision.testing.FacadeTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link of onboarding opens, how long, and for whom. */
@FacadeTest
class OnboardingLinksTest extends Invited {
    @Test
    void aLinkOpensOnce() {
        invite();
        var invitation = Letters.token(postbox);
        pages.completeProfile(invitation, profile(), new Password(PASSWORD));
        dead(() -> pages.profile(invitation));
        dead(() -> pages.completeProfile(invitation, profile(), new Password(PASSWORD)));

        worker.runAllDue();
        var link = Letters.token(postbox);
        pages.sign(link, signature());
        dead(() -> pages.agreement(link, VISIT));
        dead(() -> pages.paper(link));
        dead(() -> pages.sign(link, signature()));
    }

    @Test
    void aLinkEndsAfterThreeDays() {
        invite();
        var invitation = Letters.token(postbox);
        clock.advance(Duration.ofHours(72).minusSeconds(1));
        assertThat(pages.profile(invitation).name()).isEqualTo("Marcus Teller");
        clock.advance(Duration.ofSeconds(1));
        dead(() -> pages.profile(invitation));
        dead(() -> pages.completeProfile(invitation, profile(), new Password(PASSWORD)));

        pages.askForNewLink(invitation, VISIT);
        worker.runAllDue();
        pages.completeProfile(Letters.token(postbox), profile(), new Password(PASSWORD));
        worker.runAllDue();
        var link = Letters.token(postbox);
        clock.advance(Duration.ofHours(72));
        dead(() -> pages.agreement(link, VISIT));
        dead(() -> pages.sign(link, signature()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "0000000000000000000000000000000000000000000000000000000000000000", "' or 1=1 --"})
    void whatIsNoLinkOfOursIsAnsweredLikeAnOldOne(String token) {
        dead(() -> pages.profile(token));
        dead(() -> pages.agreement(token, VISIT));
        dead(() -> pages.paper(token));
        dead(() -> pages.sign(token, signature()));
        pages.askForNewLink(token, VISIT);
        worker.runAllDue();
        assertThat(postbox.received()).isEmpty();
    }

    @Test
    void aLinkOfOneKindOpensNothingOfTheOther() {
        invite();
        var invitation = Letters.token(postbox);
        dead(() -> pages.agreement(invitation, VISIT));
        dead(() -> pages.sign(invitation, signature()));
        var tampered = (invitation.charAt(0) == '0' ? '1' : '0') + invitation.substring(1);
        dead(() -> pages.profile(tampered));
    }

    @Test
    void aNewLinkVoidsTheOldOne() {
        var marcus = invite();
        var first = Letters.token(postbox);
        admin.runs(() -> onboarding.sendAgain(marcus));
        worker.runAllDue();
        var second = Letters.token(postbox);
        dead(() -> pages.profile(first));
        pages.completeProfile(second, profile(), new Password(PASSWORD));
        worker.runAllDue();

        var third = Letters.token(postbox);
        admin.runs(() -> onboarding.sendAgain(marcus));
        worker.runAllDue();
        dead(() -> pages.agreement(third, VISIT));
        assertThat(pages.agreement(Letters.token(postbox), VISIT).number()).isEqualTo("AGR-2026-001");
    }

    @Test
    void anOldLinkBringsANewOneToItsOwnAddressAFewTimesAnHour() {
        ready();
        var link = Letters.token(postbox);
        int before = postbox.received().size();
        for (int asked = 0; asked < 5; asked++) {
            pages.askForNewLink(link, new Visit("203.0.113." + asked, ""));
        }
        worker.runAllDue();
        assertThat(postbox.received()).hasSize(before + 3);
        assertThat(postbox.received().stream().map(Letters::token).filter(this::opens))
                .hasSize(1);

        clock.advance(Duration.ofHours(1));
        pages.askForNewLink(link, VISIT);
        worker.runAllDue();
        assertThat(postbox.received()).hasSize(before + 4);
    }

    @Test
    void whoAsksForALinkAfterSigningIsToldToSignIn() {
        ready();
        var link = Letters.token(postbox);
        pages.sign(link, signature());
        worker.runAllDue();
        pages.askForNewLink(link, VISIT);
        worker.runAllDue();
        assertThat(Letters.text(Letters.last(postbox))).contains("/login").doesNotContain("/onboarding/");
    }

    @Test
    void aWithdrawnInvitationOpensNothingAndSendsNothing() {
        var marcus = invite();
        var invitation = Letters.token(postbox);
        admin.runs(() -> onboarding.withdraw(marcus));
        dead(() -> pages.profile(invitation));
        pages.askForNewLink(invitation, VISIT);
        worker.runAllDue();
        assertThat(postbox.received()).hasSize(1);
    }

    @Test
    void aRevokedLinkIsDeadUntilItIsSentAgain() {
        var marcus = ready();
        var link = Letters.token(postbox);
        assertThat(admin.does(() -> onboarding.progress(marcus)).linkLiveUntil())
                .isNotNull();
        admin.runs(() -> onboarding.revokeLink(marcus));
        dead(() -> pages.agreement(link, VISIT));
        assertThat(admin.does(() -> onboarding.progress(marcus)).linkLiveUntil())
                .isNull();
    }

    @Test
    void noTableHoldsATokenOnceTheMailIsOut() {
        ready();
        var token = Letters.token(postbox);
        for (var table : List.of(
                "contract_tokens", "public_links", "outgoing_emails", "jobs", "audit_entries", "contract_events")) {
            assertThat(world.sql()
                            .sql("select count(*) from " + table + " t where t::text like :token")
                            .param("token", "%" + token + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private boolean opens(String token) {
        try {
            return pages.agreement(token, VISIT).email().equals(EMAIL);
        } catch (LinkIsDead dead) {
            return false;
        }
    }

    private static void dead(Runnable act) {
        assertThatExceptionOfType(LinkIsDead.class).isThrownBy(act::run).withMessage("This link is no longer valid.");
    }
}
