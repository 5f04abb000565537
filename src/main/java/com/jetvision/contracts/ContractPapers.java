package com.jetvision.contracts;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Brokerage;
import com.jetvision.documents.Fingerprint;
import com.jetvision.documents.papers.ContractPaper;
import com.jetvision.documents.papers.PaperConsent;
import com.jetvision.documents.papers.PaperDisclosure;
import com.jetvision.documents.papers.PaperEvent;
import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.documents.papers.PaperIssue;
import com.jetvision.documents.papers.PaperParty;
import com.jetvision.documents.papers.PaperSignature;
import com.jetvision.documents.papers.PaperSigner;
import com.jetvision.documents.papers.SampleWording;
import com.jetvision.proposals.OptionDetails;
import com.jetvision.proposals.ProposalPapers;
import com.jetvision.quotes.QuoteId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a contract and the evidence of its signing print. */
final class ContractPapers {
    /** How the seal finds the place to sign again. */
    private static final String CHARTERER = "charterer";

    private ContractPapers() {}

    static ContractPaper of(ContractDetails contract, AgentAccount agent, Brokerage house) {
        var option = accepted(contract);
        return new ContractPaper(
                house.paper(),
                new PaperIssue(
                        contract.number(),
                        contract.disclosures().version(),
                        contract.disclosures().at()),
                party(contract.charterer()),
                ProposalPapers.adviser(agent),
                contract.proposalNumber(),
                ProposalPapers.legs(contract.journey()),
                ProposalPapers.option(option, true, ""),
                contract.aircraft().amenities(),
                ProposalPapers.terms(contract.terms(), contract.journey(), List.of(contract.total())),
                disclosures(contract.disclosures(), house),
                SampleWording.contract(),
                house.paymentInstructions(),
                List.of(
                        new PaperSignature(
                                CHARTERER,
                                "The charterer",
                                contract.charterer().name(),
                                contract.charterer().company()),
                        new PaperSignature("broker", "The broker", agent.fullName(), house.legalName())));
    }

    private static OptionDetails accepted(ContractDetails contract) {
        return new OptionDetails(
                1,
                new QuoteId(new UUID(0, 0)),
                contract.aircraft(),
                contract.disclosures().carrier(),
                contract.operatorCost(),
                contract.beforeTax(),
                contract.lines(),
                contract.total());
    }

    private static PaperParty party(ContractParty charterer) {
        return new PaperParty(
                charterer.name(), charterer.company().isBlank() ? null : charterer.company(), charterer.lines());
    }

    private static List<PaperDisclosure> disclosures(Disclosures given, Brokerage house) {
        var all = new ArrayList<PaperDisclosure>();
        all.add(disclosure(
                given,
                "Carrier in operational control",
                given.carrier().isBlank()
                        ? "Named before you sign."
                        : "**" + given.carrier() + "** is the direct air" + " carrier in operational control."
                                + also(given)));
        all.add(disclosure(
                given,
                "Capacity of the broker",
                house.name() + " acts as **" + given.capacity().phrase() + "**. "
                        + given.capacity().sentence()));
        all.add(disclosure(
                given,
                "Liability insurance",
                given.insurance().isBlank() ? "Stated before you sign." : given.insurance()));
        if (!given.relationship().isBlank()) {
            all.add(disclosure(given, "Relationship with the carrier", given.relationship()));
        }
        if (!given.thirdPartyFees().isBlank()) {
            all.add(disclosure(given, "Fees of third parties", given.thirdPartyFees()));
        }
        return all;
    }

    private static String also(Disclosures given) {
        return given.carrierOtherNames().isBlank() ? "" : " It is also known as " + given.carrierOtherNames() + ".";
    }

    private static PaperDisclosure disclosure(Disclosures given, String title, String text) {
        return new PaperDisclosure(title, text, given.at(), given.version());
    }

    /** What is known about the signing, for the certificate of completion. */
    static PaperEvidence evidence(
            ContractDetails contract, Signed signed, List<EvidenceRow> steps, Brokerage house, String verifyLink) {
        @Nullable String drawing = signed.drawing().isEmpty() ? null : signed.drawing();
        var signer = new PaperSigner(
                CHARTERER,
                signed.name(),
                signed.onBehalfOf().isBlank() ? "Charterer" : "Charterer, for " + signed.onBehalfOf(),
                contract.charterer().email(),
                signed.ip(),
                signed.userAgent(),
                "Private link sent to " + contract.charterer().email(),
                signed.at(),
                signed.name(),
                drawing);
        return new PaperEvidence(
                house.paper(),
                "Charter contract",
                contract.number(),
                party(contract.charterer()).named() + " and " + house.legalName(),
                signed.at(),
                verifyLink,
                List.of(signer),
                new PaperConsent(
                        signed.consentText(),
                        signed.consentVersion(),
                        Fingerprint.sha256(signed.consentText().getBytes(StandardCharsets.UTF_8)),
                        signed.at()),
                steps.stream()
                        .map(step -> new PaperEvent(step.at(), step.kind(), step.detail(), step.hash()))
                        .toList());
    }
}
