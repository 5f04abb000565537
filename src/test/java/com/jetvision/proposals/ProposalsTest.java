package com.jetvision.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.documents.Documents;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.Who;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Postbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSender;

@FacadeTest
class ProposalsTest {
    @Autowired
    ApplicationContext application;

    DealWorld deals;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalPages pages;

    @Autowired
    ProposalAnswers answers;

    @Autowired
    ProposalQueries queries;

    @Autowired
    Requests requests;

    @Autowired
    Quotes quotes;

    @Autowired
    Documents documents;

    @Autowired
    JobWorker worker;

    @Autowired
    HandClock clock;

    @Autowired
    JavaMailSender mail;

    @BeforeEach
    void open() {
        deals = new DealWorld(application);
    }

    @Test
    void aProposalCopiesTheQuotesLinesAndHasANumberAPaperAndWords() {
        var request = deals.request(1);
        var first = deals.quote(request, "Aurora Jet Charter, Inc.", "37000.00");
        var second = deals.quote(request, "Blue Ridge Air", "35500.00");
        var id = deals.agent.does(() -> proposals.draft(new NewProposal(request, List.of(first, second))));
        var proposal = deals.details(id);
        assertThat(proposal.number()).isEqualTo("PROP-2026-001");
        assertThat(proposal.status()).isEqualTo(ProposalStatus.GENERATED);
        assertThat(proposal.pdf()).isNotNull();
        assertThat(proposal.text().toEmail()).isEqualTo("r.harlow@example.com");
        assertThat(proposal.text().body()).contains("Dear Rebecca", "Dana Holt", "{link}");
        var sheet =
                Objects.requireNonNull(deals.agent.does(() -> quotes.get(first)).sheet());
        var option = proposal.options().getFirst();
        assertThat(option.total()).isEqualTo(sheet.total());
        assertThat(option.lines())
                .extracting(OfferLine::amount)
                .isEqualTo(sheet.lines().stream().map(line -> line.amount()).toList());
        assertThat(option.beforeTax()).isEqualTo(Money.usd("39960.00"));
        assertThat(proposal.text().validUntil()).isEqualTo(HandClock.START.plus(Duration.ofDays(2)));
    }

    @Test
    void draftingAgainOffersTheNewQuotesUnderTheSameNumber() {
        var request = deals.request(1);
        var id = deals.drafted(request);
        var other = deals.quote(request, "Blue Ridge Air", "35500.00");
        var again = deals.agent.does(() -> proposals.draft(new NewProposal(request, List.of(other))));
        assertThat(again).isEqualTo(id);
        assertThat(deals.details(id).options()).hasSize(1);
        assertThat(deals.details(id).recommended().operatorName()).isEqualTo("Blue Ridge Air");
        assertThat(deals.agent.does(() -> proposals.count(ProposalFilter.ALL))).isEqualTo(1);
    }

    @Test
    void onlyTheApprovedStateGoesOut() {
        var id = deals.drafted(deals.request(1));
        var stale = deals.hash(id);
        deals.agent.runs(() -> proposals.edit(id, with(deals.details(id).text(), "Another subject")));
        assertThatThrownBy(() -> deals.agent.runs(() -> proposals.approveAndSend(id, stale)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Changed, approve again");
        worker.runAllDue();
        assertThat(((Postbox) mail).received()).isEmpty();
        deals.send(id);
        assertThat(deals.details(id).status()).isEqualTo(ProposalStatus.SENT);
        assertThat(((Postbox) mail).received()).hasSize(1);
    }

    @Test
    void aChangeBehindTheProposalsBackVoidsTheApproval() {
        var request = deals.request(1);
        var id = deals.drafted(request);
        var hash = deals.hash(id);
        deals.world()
                .sql()
                .sql(
                        "update request_legs set departure_local = departure_local + interval '1 hour', departure_at = departure_at + interval '1 hour'")
                .update();
        assertThatThrownBy(() -> deals.agent.runs(() -> proposals.approveAndSend(id, hash)))
                .hasMessageContaining("Changed, approve again");
        deals.world()
                .sql()
                .sql(
                        "update request_legs set departure_local = departure_local - interval '1 hour', departure_at = departure_at - interval '1 hour'")
                .update();
        deals.world().sql().sql("update proposal_options set total = total + 1").update();
        assertThatThrownBy(() -> deals.agent.runs(() -> proposals.approveAndSend(id, hash)))
                .hasMessageContaining("Changed, approve again");
    }

    @Test
    void anOperatorsNewPriceStopsTheOldOneFromGoingOut() {
        var request = deals.request(1);
        var id = deals.drafted(request);
        deals.world().sql().sql("update quotes set total_price = 38000").update();
        deals.world().sql().sql("update quote_lines set amount = 38000").update();
        assertThatThrownBy(() -> deals.agent.runs(() -> proposals.approveAndSend(id, deals.hash(id))))
                .hasMessageContaining("changed the price of option A");
        deals.agent.runs(() -> proposals.renew(id));
        deals.send(id);
        assertThat(deals.details(id).recommended().operatorCost()).isEqualTo(Money.usd("38000.00"));
    }

    @Test
    void sendingTwiceSendsOnce() {
        var id = deals.drafted(deals.request(1));
        var hash = deals.hash(id);
        deals.send(id);
        assertThatThrownBy(() -> deals.agent.runs(() -> proposals.approveAndSend(id, hash)))
                .hasMessageContaining("sent already");
        worker.runAllDue();
        assertThat(((Postbox) mail).received()).hasSize(1);
    }

    @Test
    void twoApprovalsAtOnceSendOneMail() throws Exception {
        var id = deals.drafted(deals.request(1));
        var hash = deals.hash(id);
        var outcomes = atOnce(() -> deals.agent.does(() -> {
            proposals.approveAndSend(id, hash);
            return true;
        }));
        worker.runAllDue();
        assertThat(outcomes).isEqualTo(1);
        assertThat(((Postbox) mail).received()).hasSize(1);
    }

    @Test
    void everyStepOfTheClientIsSeenByTheAgent() {
        var id = deals.sent(deals.request(1));
        var token = deals.token("p");
        pages.open(token);
        pages.open(token);
        pages.download(token);
        pages.ask(token, "Can we leave at ten?");
        var seen = deals.details(id);
        assertThat(seen.status()).isEqualTo(ProposalStatus.VIEWED);
        assertThat(seen.tracking().views()).isEqualTo(2);
        assertThat(seen.tracking().downloads()).isEqualTo(1);
        assertThat(seen.tracking().question()).isEqualTo("Can we leave at ten?");
        assertThat(seen.tracking().steps())
                .extracting(ProposalStep::kind)
                .containsExactly(
                        ProposalStep.Kind.MADE,
                        ProposalStep.Kind.SENT,
                        ProposalStep.Kind.DELIVERED,
                        ProposalStep.Kind.VIEWED,
                        ProposalStep.Kind.VIEWED,
                        ProposalStep.Kind.DOWNLOADED,
                        ProposalStep.Kind.ASKED);
    }

    @Test
    void theClientAcceptsOnceHoweverOftenItIsClicked() throws Exception {
        var request = deals.request(1);
        var id = deals.sent(request);
        var token = deals.token("p");
        int taken = atOnce(() -> pages.accept(token, 1, "Rebecca Harlow"));
        assertThat(taken).isEqualTo(1);
        assertThatThrownBy(() -> pages.accept(token, 1, "Rebecca Harlow")).hasMessageContaining("accepted already");
        assertThatThrownBy(() -> pages.decline(token, "")).hasMessageContaining("accepted already");
        assertThat(deals.details(id).accepted().letter()).isEqualTo("A");
        assertThat(deals.agent.does(() -> requests.get(request)).stage()).isEqualTo(Stage.TO_SIGN);
        assertThat(pages.look(token)).get().extracting(Offer::state).isEqualTo(Offer.State.ACCEPTED);
    }

    @Test
    void anAcceptanceIsWholeOrNothing() {
        var request = deals.request(1);
        var id = deals.sent(request);
        deals.world()
                .sql()
                .sql("update quotes set status = 'rejected', decline_reason = 'Sold'")
                .update();
        assertThatThrownBy(() -> pages.accept(deals.token("p"), 1, "Rebecca Harlow"))
                .hasMessage("This aircraft is no longer available. Ask for a new proposal.");
        assertThat(deals.details(id).status()).isEqualTo(ProposalStatus.SENT);
        assertThat(deals.world()
                        .sql()
                        .sql("select count(*) from contracts")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aDeclineKeepsItsReasonAndReopensTheRequest() {
        var request = deals.request(1);
        var id = deals.sent(request);
        pages.decline(deals.token("p"), "The price: too high");
        assertThat(deals.details(id).tracking().declineReason()).isEqualTo("The price: too high");
        assertThat(deals.agent.does(() -> requests.get(request)).stage()).isEqualTo(Stage.QUOTES_IN);
    }

    @Test
    void afterItsTimeAProposalCannotBeAccepted() {
        var id = deals.sent(deals.request(1));
        var token = deals.token("p");
        clock.advance(Duration.ofDays(3));
        assertThat(pages.look(token)).get().extracting(Offer::state).isEqualTo(Offer.State.EXPIRED);
        assertThatThrownBy(() -> pages.accept(token, 1, "Rebecca Harlow")).hasMessageContaining("expired");
        new ProposalClock(queries, answers, new Who()).tick();
        assertThat(deals.details(id).status()).isEqualTo(ProposalStatus.EXPIRED);
        new ProposalClock(queries, answers, new Who()).tick();
    }

    @Test
    void whatIsNotSentOrTamperedWithOpensNothing() {
        deals.drafted(deals.request(1));
        assertThat(pages.open("0".repeat(64))).isEmpty();
        assertThat(pages.open("' or 1=1 --")).isEmpty();
        deals.sent(deals.request(1));
        var token = deals.token("p");
        var flipped = token.substring(0, 63) + (token.endsWith("0") ? "1" : "0");
        assertThat(pages.open(flipped)).isEmpty();
        assertThatThrownBy(() -> pages.accept(flipped, 1, "Rebecca Harlow")).hasMessageContaining("no longer valid");
        assertThat(pages.open(token)).isPresent();
    }

    @Test
    void aNewerProposalTakesThePlaceOfTheOneThatIsOut() {
        var request = deals.request(1);
        var first = deals.sent(request);
        var old = deals.token("p");
        var second = deals.sent(request);
        assertThat(deals.details(first).status()).isEqualTo(ProposalStatus.EXPIRED);
        assertThat(deals.details(second).number()).isEqualTo("PROP-2026-002");
        assertThatThrownBy(() -> pages.accept(old, 1, "Rebecca Harlow")).hasMessageContaining("expired");
    }

    @Test
    void nobodyElseSeesOrSendsAnAgentsProposal() {
        var id = deals.drafted(deals.request(1));
        var hash = deals.hash(id);
        assertThatThrownBy(() -> deals.rival.does(() -> proposals.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> deals.rival.runs(() -> proposals.approveAndSend(id, hash)))
                .isInstanceOf(NotFound.class);
        assertThat(deals.rival.does(() -> proposals.rows(ProposalFilter.ALL, 0, 10)))
                .isEmpty();
        assertThat(deals.admin.does(() -> proposals.rows(ProposalFilter.ALL, 0, 10)))
                .hasSize(1);
        assertThat(deals.admin.does(() -> proposals.get(id)).number()).isEqualTo("PROP-2026-001");
    }

    @Test
    void aMailServerThatIsDownLosesNothing() {
        var id = deals.drafted(deals.request(1));
        ((Postbox) mail).down(true);
        deals.send(id);
        assertThat(((Postbox) mail).received()).isEmpty();
        ((Postbox) mail).down(false);
        deals.world().jobsWait(Duration.ofMinutes(2));
        worker.runAllDue();
        assertThat(((Postbox) mail).received()).hasSize(1);
        assertThat(pages.open(deals.token("p"))).isPresent();
    }

    @Test
    void thePaperAndTheMailHoldNothingThatIsOurs() throws Exception {
        var id = deals.sent(deals.request(3));
        var proposal = deals.details(id);
        var pdf = deals.agent.does(() -> documents.read(Objects.requireNonNull(proposal.pdf())));
        String text;
        try (var document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getCOSObject();
        }
        var letter = DealWorld.text(((Postbox) mail).received().getFirst());
        var words = text + letter.replace("margin:", "");
        var option = proposal.recommended();
        assertThat(words).contains(option.total().amount().toPlainString().substring(3));
        assertThat(words.toLowerCase())
                .doesNotContain("margin", "commission", "operator price", "operator cost", "aurora");
        assertThat(words).doesNotContain("37,000", "37000", money(option.margin()));
        var offer = pages.look(deals.token("p")).orElseThrow().toString();
        assertThat(offer).doesNotContain("37000", option.margin().amount().toPlainString(), "Aurora");
    }

    private static String money(Money money) {
        return "%,.2f".formatted(money.amount());
    }

    private static ProposalText with(ProposalText text, String subject) {
        return new ProposalText(
                text.toEmail(), text.toName(), subject, text.body(), text.intro(), text.validUntil(), text.deposit());
    }

    /** Runs the same from four threads and counts how many got through. */
    private static int atOnce(Callable<?> work) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(work));
            }
            int through = 0;
            for (var one : all) {
                try {
                    one.get();
                    through++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refused.class);
                }
            }
            return through;
        }
    }
}
