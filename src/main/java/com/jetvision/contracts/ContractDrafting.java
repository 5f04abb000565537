package com.jetvision.contracts;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Agents;
import com.jetvision.agents.Brokerage;
import com.jetvision.agents.Organizations;
import com.jetvision.clients.Clients;
import com.jetvision.documents.Documents;
import com.jetvision.documents.Papers;
import com.jetvision.documents.Rendered;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.numbers.RecordNumbers;
import com.jetvision.proposals.ProposalDetails;
import com.jetvision.proposals.ProposalId;
import com.jetvision.proposals.ProposalStatus;
import com.jetvision.proposals.Proposals;
import com.jetvision.proposals.Reader;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes a contract of an accepted proposal, and its paper. */
@Component
class ContractDrafting {
    private final Proposals proposals;
    private final Clients clients;
    private final Agents agents;
    private final Organizations organizations;
    private final RecordNumbers numbers;
    private final Papers papers;
    private final Documents documents;
    private final Clock clock;

    ContractDrafting(
            Proposals proposals,
            Clients clients,
            Agents agents,
            Organizations organizations,
            RecordNumbers numbers,
            Papers papers,
            Documents documents,
            Clock clock) {
        this.proposals = proposals;
        this.clients = clients;
        this.agents = agents;
        this.organizations = organizations;
        this.numbers = numbers;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
    }

    Contract from(ProposalId id) {
        var proposal = proposals.get(id);
        if (proposal.status() != ProposalStatus.ACCEPTED) {
            throw new Refused("%s is not accepted yet. A contract follows the acceptance.", proposal.number());
        }
        return new Contract(
                proposal,
                numbers.next(proposal.organization(), "CTR", 3),
                charterer(proposal),
                agents.get(proposal.agent()).commissionPercentage(),
                known(proposal),
                clock.instant());
    }

    private ContractParty charterer(ProposalDetails proposal) {
        var client = Reader.of(clients.get(proposal.client()));
        return new ContractParty(
                proposal.text().toName(), client.company(), proposal.text().toEmail(), client.lines());
    }

    /** What the house knows already; what it does not know is for the agent to fill in. */
    private Disclosures known(ProposalDetails proposal) {
        var house = organizations.get(proposal.organization());
        return new Disclosures(
                proposal.accepted().operatorName(),
                "",
                house.capacity(),
                house.liabilityInsurance(),
                "",
                "",
                1,
                clock.instant());
    }

    /** Draws the contract as it stands, keeps the file and notes its fingerprint. */
    void draw(Contract contract) {
        var details = contract.details();
        var rendered = papers.contract(ContractPapers.of(details, agent(details), house(details)));
        contract.drawn(documents.store("contract", contract.id(), rendered), rendered);
    }

    /** The file as it was or will be shown. */
    Rendered shown(Contract contract) {
        var details = documents.details(contract.document());
        return new Rendered(
                documents.read(contract.document()), details.fileName(), details.sha256(), contract.pages());
    }

    AgentAccount agent(ContractDetails contract) {
        return agents.get(contract.agent());
    }

    Brokerage house(ContractDetails contract) {
        return organizations.get(contract.organization());
    }
}
