package com.jetvision.demo;

import com.jetvision.contracts.ContractDetails;
import com.jetvision.contracts.ContractPages;
import com.jetvision.contracts.Contracts;
import com.jetvision.contracts.Disclosures;
import com.jetvision.contracts.SignContract;
import com.jetvision.demo.DemoTrip.Reach;
import com.jetvision.payments.PaymentMethod;
import com.jetvision.payments.PaymentReceived;
import com.jetvision.payments.Payments;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.LinkKind;
import com.jetvision.platform.tokens.PublicLinks;
import com.jetvision.proposals.NewProposal;
import com.jetvision.proposals.ProposalDetails;
import com.jetvision.proposals.ProposalPages;
import com.jetvision.proposals.Proposals;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.RequestId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;

/** Writes, sends, answers, signs and pays the demo's papers, as agent and as client. */
class DemoDocuments {
    private static final String BROWSER = "Demo browser";
    private static final String ADDRESS = "127.0.0.1";
    private final Quotes quotes;
    private final Proposals proposals;
    private final ProposalPages offers;
    private final Contracts contracts;
    private final ContractPages signing;
    private final Payments payments;
    private final PublicLinks links;
    private final DemoPeople people;
    private final Who who;
    private final Clock clock;

    DemoDocuments(
            Quotes quotes,
            Proposals proposals,
            ProposalPages offers,
            Contracts contracts,
            ContractPages signing,
            Payments payments,
            PublicLinks links,
            DemoPeople people,
            Who who,
            Clock clock) {
        this.quotes = quotes;
        this.proposals = proposals;
        this.offers = offers;
        this.contracts = contracts;
        this.signing = signing;
        this.payments = payments;
        this.links = links;
        this.people = people;
        this.who = who;
        this.clock = clock;
    }

    void proposal(DemoTrip trip, RequestId request) {
        var proposal = people.as(trip.agent(), () -> {
            var best = quotes.rows(request).stream()
                    .filter(QuoteRow::open)
                    .limit(2)
                    .map(QuoteRow::id)
                    .toList();
            var id = proposals.draft(new NewProposal(request, best));
            proposals.approveAndSend(
                    id, Objects.requireNonNull(proposals.get(id).approvalHash()));
            return proposals.get(id);
        });
        if (trip.reaches(Reach.VIEWED)) {
            answer(trip, proposal);
        }
    }

    private void answer(DemoTrip trip, ProposalDetails proposal) {
        var token = token(
                proposal.organization(),
                LinkKind.PROPOSAL,
                proposal.id().value(),
                proposal.text().toEmail());
        offers.open(token);
        if (trip.reach() == Reach.DECLINED) {
            offers.decline(token, "We found a direct flight that suits us.");
        } else if (trip.accepted()) {
            offers.accept(token, 1, trip.client().contact());
        }
    }

    void contract(DemoTrip trip, RequestId request) {
        if (!trip.reaches(Reach.CONTRACT_SENT)) {
            return;
        }
        var contract = people.as(trip.agent(), () -> send(request));
        if (trip.reaches(Reach.SIGNED)) {
            sign(trip, contract);
        }
        if (trip.reaches(Reach.PART_PAID)) {
            people.run(trip.agent(), () -> pay(trip, contract));
        }
    }

    private ContractDetails send(RequestId request) {
        var draft = contracts.ofRequest(request).getFirst();
        var words = draft.disclosures();
        contracts.disclose(
                draft.id(),
                new Disclosures(
                        words.carrier().isBlank() ? "Vantera Jets, Inc." : words.carrier(),
                        words.carrierOtherNames(),
                        words.capacity(),
                        words.insurance(),
                        words.relationship(),
                        words.thirdPartyFees(),
                        words.version(),
                        words.at()));
        var seen = contracts.get(draft.id());
        contracts.send(draft.id(), Objects.requireNonNull(seen.shownSha256()));
        return contracts.get(draft.id());
    }

    private void sign(DemoTrip trip, ContractDetails contract) {
        var token = token(
                contract.organization(),
                LinkKind.CONTRACT,
                contract.id().value(),
                contract.charterer().email());
        var shown = Objects.requireNonNull(signing.open(token, ADDRESS, BROWSER).agreement());
        signing.sign(
                token,
                new SignContract(
                        trip.client().contact(),
                        trip.client().company(),
                        "",
                        true,
                        true,
                        shown.shownSha256(),
                        ADDRESS,
                        BROWSER));
    }

    private void pay(DemoTrip trip, ContractDetails contract) {
        var half = contract.total().percent(Percent.of("50"));
        receive(contract, half, "WIRE-2" + contract.number().hashCode() % 10_000);
        if (trip.reaches(Reach.PAID)) {
            receive(
                    contract,
                    contract.total().minus(half),
                    "WIRE-3" + contract.number().hashCode() % 10_000);
        }
        if (trip.reaches(Reach.CLOSED)) {
            payments.close(contract.id());
        }
    }

    private void receive(ContractDetails contract, Money amount, String reference) {
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        payments.receive(new PaymentReceived(contract.id(), amount, PaymentMethod.WIRE, reference, yesterday, "", ""));
    }

    private String token(OrganizationId house, LinkKind kind, UUID subject, String email) {
        var until = clock.instant().plus(Duration.ofDays(3));
        return who.asMachine(house, "Demo", () -> links.issue(kind, subject, email, until, kind == LinkKind.CONTRACT))
                .secret();
    }
}
