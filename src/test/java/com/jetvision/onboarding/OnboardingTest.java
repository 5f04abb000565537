package com.jetvision.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.OnboardingStatus;
import com.jetvision.agents.Password;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@FacadeTest
class OnboardingTest extends Invited {
    @Test
    void fromTheInvitationToTheFirstSignIn() throws Exception {
        var marcus = invite();
        assertThat(Letters.subject(Letters.last(postbox))).isEqualTo("Join Meridian Air Brokers");
        var invitation = Letters.token(postbox);
        assertThat(pages.profile(invitation).email()).isEqualTo(EMAIL);

        pages.completeProfile(invitation, profile(), new Password(PASSWORD));
        assertThat(status(marcus)).isEqualTo(OnboardingStatus.PROFILE_COMPLETE);
        worker.runAllDue();

        assertThat(status(marcus)).isEqualTo(OnboardingStatus.CONTRACT_SENT);
        assertThat(Letters.subject(Letters.last(postbox)))
                .isEqualTo("Your agreement with Meridian Air Brokers (AGR-2026-001)");
        var link = Letters.token(postbox);
        var page = pages.agreement(link, VISIT);
        assertThat(page.number()).isEqualTo("AGR-2026-001");
        assertThat(page.name()).isEqualTo("Marcus Aurel Teller");
        assertThat(page.linkExpiresAt()).isEqualTo(HandClock.START.plus(Duration.ofHours(72)));
        assertThat(pages.paper(link).bytes()).startsWith("%PDF".getBytes());

        pages.sign(link, signature());
        assertThat(status(marcus)).isEqualTo(OnboardingStatus.CONTRACT_SIGNED);
        assertThatExceptionOfType(Exception.class).isThrownBy(this::signIn);
        worker.runAllDue();

        assertThat(status(marcus)).isEqualTo(OnboardingStatus.COMPLETED);
        assertThat(Letters.subject(Letters.last(postbox))).isEqualTo("Welcome to Meridian Air Brokers");
        assertThat(Letters.files(Letters.last(postbox)))
                .singleElement()
                .asString()
                .contains("AGR-2026-001");
        signIn();
        assertThat(admin.does(() -> onboarding.progress(marcus)).trail())
                .extracting(entry -> entry.event())
                .contains("AgentInvited", "AgreementSent", "AgreementOpened", "AgreementSigned", "AgentOnboarded");
        assertThat(admin.does(() -> onboarding.paper(marcus)).bytes()).startsWith("%PDF".getBytes());
    }

    @Test
    void theEvidenceOfASignatureIsAChainThatNobodyChanges() {
        var marcus = signed();
        var agreement = agreement(marcus);

        var steps = world.machine(house).does(() -> evidence.of(agreement));

        assertThat(steps)
                .extracting(EvidenceStep::kind)
                .containsExactly("Sent", "Opened", "Agreed to sign electronically", "Signed", "Sealed");
        assertThat(EvidenceStep.isIntact(steps)).isTrue();
        assertThat(steps.get(3).visit()).isEqualTo(VISIT);
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> world.sql()
                        .sql("update contract_events set detail = '{}'")
                        .update())
                .withStackTraceContaining("append-only");
        var changed = new ArrayList<>(steps);
        changed.remove(1);
        assertThat(EvidenceStep.isIntact(changed)).isFalse();
    }

    @Test
    void ofTwoWhoSignAtOnceOneWins() throws Exception {
        var marcus = ready();
        var link = Letters.token(postbox);

        assertThat(winners(() -> pages.sign(link, signature()))).isEqualTo(1);
        worker.runAllDue();

        assertThat(status(marcus)).isEqualTo(OnboardingStatus.COMPLETED);
        assertThat(world.machine(house).does(() -> evidence.of(agreement(marcus))))
                .extracting(EvidenceStep::kind)
                .containsOnlyOnce("Signed", "Sealed");
    }

    @Test
    void ofTwoWhoSendTheProfileAtOnceOneWins() throws Exception {
        invite();
        var invitation = Letters.token(postbox);
        assertThat(winners(() -> pages.completeProfile(invitation, profile(), new Password(PASSWORD))))
                .isEqualTo(1);
        worker.runAllDue();
        assertThat(postbox.received()).hasSize(2);
    }

    @Test
    void aCrashWhileDrawingOrSealingIsHealedByTheJob() {
        var marcus = invite();
        pages.completeProfile(Letters.token(postbox), profile(), new Password(PASSWORD));
        var machine = world.machine(house);
        var drawn = machine.does(() -> signing.draft(marcus)).orElseThrow(); // and the process dies here
        worker.runAllDue();
        worker.runAllDue();
        assertThat(agreement(marcus)).isEqualTo(drawn.id());
        assertThat(machine.does(() -> signing.draft(marcus))).isEmpty();
        assertThat(postbox.received()).hasSize(2);

        pages.sign(Letters.token(postbox), signature());
        machine.does(() -> signing.toSeal(agreement(marcus))); // and here
        worker.runAllDue();
        admin.runs(() -> assertThat(agents.get(marcus).onboardingStatus()).isEqualTo(OnboardingStatus.COMPLETED));
        assertThat(machine.does(() -> signing.toSeal(agreement(marcus)))).isEmpty();
        assertThat(documents("agreement_sealed")).isEqualTo(1);
    }

    @Test
    void theSamePaperIsDrawnToTheSameBytes() {
        var marcus = invite();
        pages.completeProfile(Letters.token(postbox), profile(), new Password(PASSWORD));
        var machine = world.machine(house);
        var first = machine.does(() -> signing.draft(marcus)).orElseThrow();
        clock.advance(Duration.ofHours(5));
        var second = machine.does(() -> signing.draft(marcus)).orElseThrow();
        assertThat(second.paper()).isEqualTo(first.paper());
    }

    @Test
    void whileTheMailServerIsAwayNothingIsLost() {
        postbox.down(true);
        var marcus = admin.does(() -> onboarding.invite(invitation()));
        worker.runAllDue();
        assertThat(postbox.received()).isEmpty();

        postbox.down(false);
        world.jobsWait(Duration.ofMinutes(1));
        worker.runAllDue();
        assertThat(pages.profile(Letters.token(postbox)).name()).isEqualTo("Marcus Teller");
        assertThat(status(marcus)).isEqualTo(OnboardingStatus.PENDING);
    }

    @Test
    void onlyAnAdministratorOfTheHouseInvitesAndLooks() {
        var marcus = invite();
        var agent = world.agent(house, "Ines Barros");
        var rival = world.admin(world.brokerage("Other Air"), "Omar Other");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> agent.does(() -> onboarding.invite(invitation())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rival.does(() -> onboarding.progress(marcus)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rival.runs(() -> onboarding.sendAgain(marcus)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> admin.does(() -> onboarding.invite(invitation())));
    }

    @Test
    void aSignatureNeedsNameAndConsentAndASoundDrawing() {
        for (var no : List.<Callable<?>>of(
                () -> new SignAgreement(" ", "", true, VISIT),
                () -> new SignAgreement("Marcus Teller", "", false, VISIT),
                () -> new SignAgreement("Marcus 飛行機", "", true, VISIT),
                () -> new SignAgreement("Marcus Teller", "<svg onload=alert(1)>", true, VISIT),
                () -> new SignAgreement("Marcus Teller", "<script>", true, VISIT))) {
            assertThatExceptionOfType(Refused.class).isThrownBy(no::call);
        }
    }

    private AgentId signed() {
        var marcus = ready();
        var link = Letters.token(postbox);
        pages.agreement(link, VISIT);
        pages.sign(link, signature());
        worker.runAllDue();
        return marcus;
    }

    private OnboardingStatus status(AgentId agent) {
        return admin.does(() -> agents.get(agent)).onboardingStatus();
    }

    private int documents(String kind) {
        return world.sql()
                .sql("select count(*) from documents where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private void signIn() throws Exception {
        door.getAuthenticationManager()
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(EMAIL, PASSWORD));
    }

    private static int winners(Runnable act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            Callable<Boolean> attempt = () -> {
                act.run();
                return true;
            };
            var results = threads.invokeAll(Collections.nCopies(6, attempt));
            return (int) results.stream()
                    .filter(result -> result.state() == Future.State.SUCCESS)
                    .count();
        }
    }
}
