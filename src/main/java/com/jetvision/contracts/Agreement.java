package com.jetvision.contracts;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Brokerage;
import com.jetvision.platform.money.Money;
import com.jetvision.proposals.DealTerms;
import com.jetvision.proposals.Journey;
import com.jetvision.proposals.OfferLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract as the client sees it: nothing of cost, margin or commission is in this record. */
public record Agreement(
        String number,
        State state,
        String house,
        String housePhone,
        String brokerStatement,
        String capacitySentence,
        String adviser,
        String signer,
        String company,
        String email,
        Journey journey,
        String aircraft,
        List<OfferLine> lines,
        Money total,
        DealTerms terms,
        Disclosures disclosures,
        String consent,
        String fileName,
        String shownSha256,
        @Nullable Instant until,
        @Nullable Instant signedAt) {
    /** What the client can do with it. */
    public enum State {
        TO_SIGN,
        SIGNED,
        OVER
    }

    public Agreement {
        lines = List.copyOf(lines);
    }

    static Agreement of(ContractDetails contract, AgentAccount agent, Brokerage house, boolean late) {
        return new Agreement(
                contract.number(),
                state(contract.status(), late),
                house.name(),
                house.phone(),
                house.paper().brokerStatement(),
                contract.disclosures().capacity().sentence(),
                agent.fullName(),
                contract.charterer().name(),
                contract.charterer().company(),
                contract.charterer().email(),
                contract.journey(),
                contract.aircraft().type(),
                contract.lines(),
                contract.total(),
                contract.terms(),
                contract.disclosures(),
                Consent.TEXT,
                contract.fileName(),
                contract.shownSha256() == null ? "" : contract.shownSha256(),
                contract.times().expiresAt(),
                contract.times().signedAt());
    }

    private static State state(ContractStatus status, boolean late) {
        if (status.isSigned()) {
            return State.SIGNED;
        }
        return status.isOut() && !late ? State.TO_SIGN : State.OVER;
    }
}
