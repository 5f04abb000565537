package com.jetvision.proposals;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Brokerage;
import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal as its client sees it: nothing of cost, margin or commission is in this record. */
public record Offer(
        ProposalId id,
        String number,
        State state,
        String house,
        String housePhone,
        String brokerStatement,
        String adviser,
        String client,
        String title,
        Journey journey,
        String intro,
        List<Option> options,
        DealTerms terms,
        Instant validUntil,
        @Nullable Integer accepted,
        @Nullable Instant acceptedAt,
        @Nullable String question,
        String fileName) {
    /** What the client can do with it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        EXPIRED,
        /** Not sent, or replaced: as if the link did not exist. */
        CLOSED
    }

    /** One aircraft to choose; the operator is named only where the house says so. */
    public record Option(
            int no,
            String letter,
            OfferedAircraft aircraft,
            @Nullable String operator,
            List<OfferLine> lines,
            Money total) {}

    public Offer {
        options = List.copyOf(options);
    }

    /** The option with this number, else the first. */
    public Option option(int no) {
        return options.stream().filter(one -> one.no() == no).findFirst().orElse(options.getFirst());
    }

    static Offer of(ProposalDetails proposal, AgentAccount agent, Brokerage house, Instant now) {
        return new Offer(
                proposal.id(),
                proposal.number(),
                state(proposal, now),
                house.name(),
                house.phone(),
                house.paper().brokerStatement(),
                agent.fullName(),
                proposal.text().toName(),
                proposal.title(),
                proposal.journey(),
                proposal.text().intro(),
                proposal.options().stream().map(option -> option(option, house)).toList(),
                proposal.terms(),
                proposal.text().validUntil(),
                proposal.tracking().acceptedOption(),
                proposal.tracking().acceptedAt(),
                proposal.tracking().question(),
                proposal.fileName());
    }

    private static Option option(OptionDetails option, Brokerage house) {
        return new Option(
                option.no(),
                option.letter(),
                option.aircraft(),
                house.showOperatorName() ? option.operatorName() : null,
                option.lines(),
                option.total());
    }

    private static State state(ProposalDetails proposal, Instant now) {
        return switch (proposal.status()) {
            case DRAFT, GENERATED -> State.CLOSED;
            case SENT, VIEWED -> now.isBefore(proposal.text().validUntil()) ? State.OPEN : State.EXPIRED;
            case ACCEPTED -> State.ACCEPTED;
            case REJECTED -> State.DECLINED;
            case EXPIRED -> State.EXPIRED;
        };
    }
}
