package com.jetvision.proposals;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Brokerage;
import com.jetvision.documents.papers.PaperAircraft;
import com.jetvision.documents.papers.PaperAirport;
import com.jetvision.documents.papers.PaperCancellationStep;
import com.jetvision.documents.papers.PaperIssue;
import com.jetvision.documents.papers.PaperLeg;
import com.jetvision.documents.papers.PaperOption;
import com.jetvision.documents.papers.PaperParty;
import com.jetvision.documents.papers.PaperPerson;
import com.jetvision.documents.papers.PaperPrice;
import com.jetvision.documents.papers.PaperPriceLine;
import com.jetvision.documents.papers.PaperScope;
import com.jetvision.documents.papers.PaperTerms;
import com.jetvision.documents.papers.ProposalPaper;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a deal's papers print. The client's side only: nothing of cost, margin or commission passes here. */
public final class ProposalPapers {
    private ProposalPapers() {}

    static ProposalPaper of(
            ProposalDetails proposal, PaperParty client, AgentAccount agent, Brokerage house, Instant at, String link) {
        var totals = proposal.options().stream().map(OptionDetails::total).toList();
        return new ProposalPaper(
                house.paper(),
                new PaperIssue(proposal.number(), proposal.revision(), at),
                client,
                adviser(agent),
                proposal.text().intro(),
                legs(proposal.journey()),
                proposal.options().stream()
                        .map(option -> option(option, house.showOperatorName(), ""))
                        .toList(),
                PaperScope.usual(),
                terms(proposal.terms(), proposal.journey(), totals),
                proposal.text().validUntil(),
                link);
    }

    /** The person who looks after the client. */
    public static PaperPerson adviser(AgentAccount agent) {
        return new PaperPerson(
                agent.fullName(), "charter adviser", agent.phone() == null ? "" : agent.phone(), agent.email());
    }

    /** The flights. */
    public static List<PaperLeg> legs(Journey journey) {
        return journey.legs().stream()
                .map(leg -> new PaperLeg(
                        airport(leg.from()),
                        airport(leg.to()),
                        leg.departs(),
                        leg.minutes(),
                        leg.distanceNm(),
                        leg.passengers()))
                .toList();
    }

    /** One aircraft with its price; the operator is named only where the house says so. */
    public static PaperOption option(OptionDetails option, boolean nameOperator, String sentence) {
        var aircraft = option.aircraft();
        var lines = option.lines().stream()
                .map(line -> new PaperPriceLine(line.name(), line.amount().amount(), line.note()))
                .toList();
        return new PaperOption(
                new PaperAircraft(
                        aircraft.type(),
                        aircraft.category(),
                        aircraft.year(),
                        aircraft.seats(),
                        aircraft.rangeNm(),
                        "",
                        "",
                        wifi(aircraft),
                        aircraft.safety(),
                        nameOperator ? option.operatorName() : null),
                sentence,
                new PaperPrice(
                        option.total().currency().getCurrencyCode(),
                        lines,
                        option.total().amount()));
    }

    /** The terms, with what cancelling costs for each of the totals. */
    public static PaperTerms terms(DealTerms terms, Journey journey, List<Money> totals) {
        var steps = terms.schedule(journey.departure()).stream()
                .map(step -> new PaperCancellationStep(
                        step.label(),
                        step.until(),
                        step.charge().value(),
                        totals.stream()
                                .map(total -> total.percent(step.charge()).amount())
                                .toList()))
                .toList();
        @Nullable Percent deposit = terms.deposit();
        return new PaperTerms(
                terms.payBy(), deposit == null ? null : deposit.value(), terms.passengerDataHours(), steps);
    }

    private static PaperAirport airport(Place place) {
        return new PaperAirport(place.code(), place.name(), place.city(), place.lat(), place.lon(), place.zone());
    }

    private static String wifi(OfferedAircraft aircraft) {
        return aircraft.amenities().stream()
                .filter(amenity ->
                        amenity.toLowerCase(Locale.ROOT).replace("-", "").contains("wifi"))
                .findFirst()
                .map(amenity -> amenity.length() > "Wi-Fi".length() ? amenity : "On board")
                .orElse("");
    }
}
