package com.jetvision.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.agents.Margin;
import com.jetvision.agents.OnboardingStatus;
import com.jetvision.agents.Password;
import com.jetvision.agents.PersonProfile;
import com.jetvision.agents.PostalAddress;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.Postbox;
import com.jetvision.testing.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;

@FacadeTest
class OnboardingTest {
    private static final String EMAIL = "m.teller@example.com";
    private static final String PASSWORD = "correct horse battery";
    private static final Visit VISIT = new Visit("203.0.113.7", "Firefox on a phone");
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 380 120\" width=\"380\" height=\"120\">"
                    + "<path d=\"M 20.5,60.0 C 30.0,20.0 60.0,20.0 80.0,60.0\" stroke-width=\"2.1\" stroke=\"#101828\""
                    + " fill=\"none\" stroke-linecap=\"round\"></path></svg>";

    @Autowired
    Onboarding onboarding;

    @Autowired
    OnboardingPages pages;

    @Autowired
    AgreementSigning signing;

    @Autowired
    AgreementEvidence evidence;

    @Autowired
    Agents agents;

    @Autowired
    JobWorker worker;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    @Autowired
    JavaMailSender mailSender;

    @Autowired
    AuthenticationConfiguration door;

    Postbox postbox;
    OrganizationId house;
    Person admin;

    @BeforeEach
    void people() {
        postbox = (Postbox) mailSender;
        house = world.brokerage("Meridian Air Brokers");
        admin = world.admin(house, "Dana Holt");
    }

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

    private boolean opens(String token) {
        try {
            return pages.agreement(token, VISIT).email().equals(EMAIL);
        } catch (LinkIsDead dead) {
            return false;
        }
    }

    private AgentId invite() {
        var id = admin.does(() -> onboarding.invite(invitation()));
        worker.runAllDue();
        return id;
    }

    /** Invited, profile given, agreement sent. */
    private AgentId ready() {
        var marcus = invite();
        pages.completeProfile(Letters.token(postbox), profile(), new Password(PASSWORD));
        worker.runAllDue();
        return marcus;
    }

    private AgentId signed() {
        var marcus = ready();
        var link = Letters.token(postbox);
        pages.agreement(link, VISIT);
        pages.sign(link, signature());
        worker.runAllDue();
        return marcus;
    }

    private static Invitation invitation() {
        return new Invitation("Marcus Teller", new EmailAddress(EMAIL), Role.AGENT, Margin.USUAL, Percent.of("10"));
    }

    private static PersonProfile profile() {
        return new PersonProfile(
                "Marcus Aurel",
                "Teller",
                LocalDate.of(1990, 1, 1),
                new PhoneNumber("+1 201 555 0117"),
                new PostalAddress("1 Main St", "", "Teterboro", "NJ", "07608"));
    }

    private static SignAgreement signature() {
        return new SignAgreement("Marcus Aurel Teller", DRAWING, true, VISIT);
    }

    private OnboardingStatus status(AgentId agent) {
        return admin.does(() -> agents.get(agent)).onboardingStatus();
    }

    private AgreementId agreement(AgentId agent) {
        var agreement = admin.does(() -> onboarding.progress(agent)).agreement();
        assertThat(agreement).isNotNull();
        return agreement.id();
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

    private static void dead(Runnable act) {
        assertThatExceptionOfType(LinkIsDead.class).isThrownBy(act::run).withMessage("This link is no longer valid.");
    }
}
