package com.jetvision.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.documents.Documents;
import com.jetvision.documents.Fingerprint;
import com.jetvision.documents.papers.BrokerCapacity;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.proposals.OfferLine;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Postbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;

@FacadeTest
class ContractsTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractPages pages;

    @Autowired
    ContractSigning signing;

    @Autowired
    ContractQueries queries;

    @Autowired
    Requests requests;

    @Autowired
    Documents documents;

    @Autowired
    JobWorker worker;

    @Autowired
    HandClock clock;

    @Autowired
    JavaMailSender mail;

    private SigningWorld deals;

    @BeforeEach
    void open() {
        deals = new SigningWorld(application);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theContractCarriesTheAcceptedLinesAndTotalHoweverManyLegs(int legs) {
        var request = deals.request(legs);
        var proposal = deals.details(deals.accepted(request));
        var contract = deals.contract(request);
        assertThat(contract.number()).isEqualTo("CTR-2026-001");
        assertThat(contract.status()).isEqualTo(ContractStatus.DRAFT);
        assertThat(contract.lines()).isEqualTo(proposal.accepted().lines());
        assertThat(contract.total()).isEqualTo(proposal.accepted().total());
        assertThat(contract.lines().stream()
                        .map(OfferLine::amount)
                        .reduce((a, b) -> a.plus(b))
                        .orElseThrow())
                .isEqualTo(contract.total());
        assertThat(contract.journey().legs()).hasSize(legs);
        assertThat(contract.terms()).isEqualTo(proposal.terms());
    }

    @Test
    void anAcceptedProposalHasOneContract() {
        var request = deals.request(1);
        var proposal = deals.accepted(request);
        var again = deals.agent.does(() -> contracts.draftFrom(proposal));
        assertThat(again).isEqualTo(deals.contract(request).id());
        assertThat(deals.agent.does(() -> contracts.ofRequest(request))).hasSize(1);
    }

    @Test
    void withoutTheDisclosuresItDoesNotGoOut() {
        deals.world()
                .sql()
                .sql("update organizations set liability_insurance = null")
                .update();
        var id = deals.drafted(1);
        assertThatThrownBy(() -> deals.send(id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the liability insurance")
                .hasMessageContaining("295.24");
        var given = deals.contract(id).disclosures();
        var seen = deals.sha(id);
        deals.agent.runs(() -> contracts.disclose(
                id,
                new Disclosures(
                        given.carrier(),
                        "",
                        BrokerCapacity.AGENT_OF_CHARTERER,
                        "We hold $25,000,000.",
                        "",
                        "",
                        0,
                        given.at())));
        assertThat(deals.contract(id).disclosures().version()).isEqualTo(2);
        assertThatThrownBy(() -> deals.agent.runs(() -> contracts.send(id, seen)))
                .hasMessageContaining("Changed");
        deals.send(id);
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.SENT);
    }

    @Test
    void theClientSignsOnceAndGetsTheSealedCopy() {
        var id = deals.out(1);
        var token = deals.token("c");
        var opened = pages.open(token, "203.0.113.7", "Firefox");
        assertThat(opened.door()).isEqualTo(ContractPages.Door.OPEN);
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.VIEWED);
        pages.sign(token, deals.signature(id));
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.SIGNED);
        worker.runAllDue();
        var contract = deals.contract(id);
        assertThat(contract.status()).isEqualTo(ContractStatus.PAYMENT_PENDING);
        assertThat(deals.agent.does(() -> requests.get(contract.request())).stage())
                .isEqualTo(Stage.TO_PAY);
        assertThat(pages.open(token, "", "").door()).isEqualTo(ContractPages.Door.USED);
        assertThatThrownBy(() -> pages.sign(token, deals.signature(id))).hasMessageContaining("signed already");
        var letters = ((Postbox) mail).received();
        assertThat(SigningWorld.text(letters.getLast())).contains("Signed: your charter agreement", "First Bank");
    }

    @Test
    void theFileAsItWasShownIsTheBeginningOfTheSealedOne() {
        var contract = deals.contract(deals.signed(1));
        byte[] shown = deals.agent.does(() -> documents.read(Objects.requireNonNull(contract.pdf())));
        byte[] sealed = deals.agent.does(() -> documents.read(Objects.requireNonNull(contract.sealedPdf())));
        assertThat(sealed.length).isGreaterThan(shown.length);
        assertThat(Fingerprint.sha256(Arrays.copyOf(sealed, shown.length))).isEqualTo(contract.shownSha256());
    }

    @Test
    void theEvidenceIsAChainThatNobodyCanChange() {
        var id = deals.signed(1);
        var rows = deals.agent.does(() -> contracts.evidence(id));
        assertThat(rows).extracting(EvidenceRow::kind).containsExactly("Sent", "Consented", "Signed", "Sealed");
        assertThat(Evidence.isIntact(rows)).isTrue();
        assertThat(Evidence.isIntact(rows.subList(1, rows.size()))).isFalse();
        assertThatThrownBy(() -> deals.world()
                        .sql()
                        .sql("update contract_events set kind = 'Other'")
                        .update())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void twoSignaturesAtOnceAreOne() throws Exception {
        var id = deals.out(1);
        var token = deals.token("c");
        var signature = deals.signature(id);
        int through = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> pages.sign(token, signature)));
            }
            for (var one : all) {
                try {
                    one.get();
                    through++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refused.class);
                }
            }
        }
        worker.runAllDue();
        assertThat(through).isEqualTo(1);
        assertThat(deals.agent.does(() -> contracts.evidence(id)))
                .extracting(EvidenceRow::kind)
                .containsOnlyOnce("Signed", "Sealed");
    }

    @Test
    void aCrashAfterSigningIsHealedByTheSealingJobAndSealsOnce() {
        var id = deals.out(1);
        pages.sign(deals.token("c"), deals.signature(id));
        // the process dies here: signed, not sealed. The job waits, and may run twice.
        assertThat(deals.contract(id).sealedPdf()).isNull();
        worker.runAllDue();
        var sealed = deals.contract(id).sealedPdf();
        assertThat(sealed).isNotNull();
        deals.world()
                .sql()
                .sql(
                        "update jobs set status = 'pending', next_attempt_at = now() - interval '1 day' where kind = 'seal-contract'")
                .update();
        worker.runAllDue();
        assertThat(deals.contract(id).sealedPdf()).isEqualTo(sealed);
        long copies = ((Postbox) mail)
                .received().stream()
                        .filter(letter -> SigningWorld.text(letter).contains("Signed: your charter agreement"))
                        .count();
        assertThat(copies).isEqualTo(1);
    }

    @Test
    void anIncompleteSignatureIsRefusedAndLeavesTheLinkGood() {
        var id = deals.out(1);
        var token = deals.token("c");
        var good = deals.signature(id);
        assertThatThrownBy(
                        () -> pages.sign(token, with(good, "", SigningWorld.DRAWING, true, true, good.shownSha256())))
                .hasMessageContaining("full legal name");
        assertThatThrownBy(() -> pages.sign(token, with(good, "R. H.", "", false, true, good.shownSha256())))
                .hasMessageContaining("disclosures");
        assertThatThrownBy(() -> pages.sign(token, with(good, "R. H.", "", true, false, good.shownSha256())))
                .hasMessageContaining("electronically");
        assertThatThrownBy(() -> pages.sign(
                        token,
                        with(good, "R. H.", "<svg><script>alert(1)</script></svg>", true, true, good.shownSha256())))
                .hasMessageContaining("could not read the drawing");
        assertThatThrownBy(() -> pages.sign(token, with(good, "R. H.", "", true, true, "0".repeat(64))))
                .hasMessageContaining("not the present one");
        assertThat(pages.sign(token, with(good, "R. H.", "", true, true, good.shownSha256()))
                        .state())
                .isEqualTo(Agreement.State.SIGNED);
    }

    private static SignContract with(
            SignContract base, String name, String drawing, boolean read, boolean agrees, String sha) {
        return new SignContract(name, base.onBehalfOf(), drawing, read, agrees, sha, base.ip(), base.userAgent());
    }

    @Test
    void whatIsTooLateTamperedOrReplacedCannotBeSigned() {
        var id = deals.out(1);
        var token = deals.token("c");
        var signature = deals.signature(id);
        var flipped = token.substring(0, 63) + (token.endsWith("0") ? "1" : "0");
        assertThat(pages.open(flipped, "", "").door()).isEqualTo(ContractPages.Door.UNKNOWN);
        assertThat(pages.open("nonsense", "", "").door()).isEqualTo(ContractPages.Door.UNKNOWN);
        clock.advance(Duration.ofDays(8));
        assertThat(pages.open(token, "", "").door()).isEqualTo(ContractPages.Door.EXPIRED);
        assertThatThrownBy(() -> pages.sign(token, signature)).isInstanceOf(Refused.class);
        new ContractClock(queries, signing, new Who()).tick();
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.EXPIRED);
    }

    @Test
    void aCancelledContractsLinkOpensNothingAndANewOneCanBeMade() {
        var id = deals.out(1);
        var token = deals.token("c");
        deals.agent.runs(() -> contracts.cancel(id, "Wrong carrier"));
        assertThat(pages.open(token, "", "").door()).isEqualTo(ContractPages.Door.REPLACED);
        var contract = deals.contract(id);
        var next = deals.agent.does(() -> contracts.draftFrom(contract.proposal()));
        assertThat(next).isNotEqualTo(id);
        assertThat(deals.contract(next).number()).isEqualTo("CTR-2026-002");
        assertThat(deals.contract(next).total()).isEqualTo(contract.total());
    }

    @Test
    void theClientMayDeclineOrAsk() {
        var id = deals.out(1);
        var token = deals.token("c");
        pages.ask(token, "What is your relationship with the carrier?");
        pages.decline(token, "Plans changed", "203.0.113.7", "Firefox");
        assertThat(deals.contract(id).status()).isEqualTo(ContractStatus.CANCELLED);
        assertThat(deals.agent.does(() -> contracts.evidence(id)))
                .extracting(EvidenceRow::kind)
                .containsExactly("Sent", "Asked", "Declined");
    }

    @Test
    void nobodyElseSeesOrSendsAnAgentsContract() {
        var id = deals.drafted(1);
        var sha = deals.sha(id);
        assertThatThrownBy(() -> deals.rival.does(() -> contracts.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deals.rival.runs(() -> contracts.send(id, sha)))
                .isInstanceOf(NotFound.class);
        assertThat(deals.rival.does(() -> contracts.count(ContractFilter.ALL))).isZero();
        assertThat(deals.admin.does(() -> contracts.rows(ContractFilter.ALL, 0, 10)))
                .hasSize(1);
    }

    @Test
    void theAgreementHoldsNothingThatIsOurs() {
        var id = deals.out(1);
        var contract = deals.contract(id);
        var shown = String.valueOf(pages.open(deals.token("c"), "", "").agreement());
        assertThat(shown)
                .doesNotContain(
                        contract.operatorCost().amount().toPlainString(),
                        contract.commissionBase().amount().toPlainString());
        assertThat(shown).contains("Aurora Jet Charter, Inc.");
    }
}
