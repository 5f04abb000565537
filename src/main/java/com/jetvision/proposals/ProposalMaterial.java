package com.jetvision.proposals;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.agents.Brokerage;
import com.jetvision.agents.Organizations;
import com.jetvision.catalogue.AircraftType;
import com.jetvision.catalogue.AircraftTypes;
import com.jetvision.catalogue.Airport;
import com.jetvision.clients.ClientId;
import com.jetvision.clients.Clients;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.Quotes;
import com.jetvision.requests.LegView;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gathers what a proposal is made of: the request's flights, the chosen quotes at their price, client, agent and house. */
@Component
class ProposalMaterial {
    private static final int MOST_OPTIONS = 4;
    private static final Duration USUAL_VALIDITY = Duration.ofDays(7);

    private final Requests requests;
    private final Quotes quotes;
    private final Clients clients;
    private final Agents agents;
    private final Organizations organizations;
    private final AircraftTypes types;
    private final Clock clock;

    ProposalMaterial(
            Requests requests,
            Quotes quotes,
            Clients clients,
            Agents agents,
            Organizations organizations,
            AircraftTypes types,
            Clock clock) {
        this.requests = requests;
        this.quotes = quotes;
        this.clients = clients;
        this.agents = agents;
        this.organizations = organizations;
        this.types = types;
        this.clock = clock;
    }

    /** The flights as the request has them now. */
    Journey journey(RequestId request) {
        return new Journey(
                requests.get(request).legs().stream().map(ProposalMaterial::leg).toList());
    }

    Offering offering(NewProposal wish) {
        if (wish.quotes().isEmpty() || wish.quotes().size() > MOST_OPTIONS) {
            throw new Refused("Choose one to %s quotes for the proposal.", MOST_OPTIONS);
        }
        var request = requests.get(wish.request());
        var journey = journey(wish.request());
        return new Offering(
                request.organization(),
                request.agent(),
                request.id(),
                Objects.requireNonNull(request.client(), "a submitted request has a client"),
                journey,
                options(wish),
                DealTerms.standard(journey.departure(), clock.instant()));
    }

    private List<OptionDetails> options(NewProposal wish) {
        var options = new ArrayList<OptionDetails>();
        for (var quote : quotes.offerable(wish.request(), wish.quotes())) {
            options.add(option(options.size() + 1, quote));
        }
        return options;
    }

    /** The option as its quote stands now; refused while its price is not whole. */
    private OptionDetails option(int no, QuoteRow quote) {
        var sheet = quote.sheet();
        if (sheet == null) {
            throw new Refused("The quote of %s has no price yet.", quote.operatorName());
        }
        if (!sheet.complete()) {
            throw new Refused(
                    "The price for the quote of %s is not complete: %s",
                    quote.operatorName(), String.join(" ", sheet.remarks()));
        }
        return new OptionDetails(
                no,
                quote.id(),
                aircraft(quote),
                quote.operatorName(),
                sheet.operatorCost(),
                sheet.clientBeforeTax(),
                sheet.lines().stream()
                        .map(line -> new OfferLine(
                                line.kind().name(), line.name(), line.amount(), line.taxable(), line.note()))
                        .toList(),
                sheet.total());
    }

    private OfferedAircraft aircraft(QuoteRow quote) {
        var type = Objects.requireNonNullElse(quote.aircraftType(), "");
        return new OfferedAircraft(
                type.isEmpty() ? "Aircraft to be named" : type,
                Objects.requireNonNullElse(quote.category(), ""),
                quote.year(),
                Objects.requireNonNullElse(quote.seats(), 0),
                quote.amenities(),
                quote.safety(),
                types.find(type).map(AircraftType::rangeNm).orElse(null));
    }

    /** Refuses when a quote ended, was declined, or has another price than the proposal offers. */
    void requireCurrent(RequestId request, List<OptionDetails> options) {
        var wish = options.stream().map(OptionDetails::quote).toList();
        for (var now : options(new NewProposal(request, wish))) {
            var offered = options.get(now.no() - 1);
            if (!now.operatorCost().equals(offered.operatorCost())) {
                throw new Refused(
                        "%s changed the price of option %s. Take present prices over, then approve again.",
                        offered.operatorName(), offered.letter());
            }
        }
    }

    /** Refuses a validity beyond the first quote's end. */
    void requireWithinQuotes(Instant validUntil, List<OptionDetails> options) {
        for (var option : options) {
            var end = quotes.get(option.quote()).validUntil();
            if (end != null && validUntil.isAfter(end)) {
                throw new Refused(
                        "The quote of option %s ends before that. Choose an earlier time, or ask for more time.",
                        option.letter());
            }
        }
    }

    /** The earliest end of the quotes, at most a week from now, and before the flight. */
    Instant validUntil(Offering offering) {
        var latest = clock.instant().plus(USUAL_VALIDITY);
        return offering.options().stream()
                .map(option -> quotes.get(option.quote()).validUntil())
                .filter(Objects::nonNull)
                .reduce(earlier(latest, offering.journey().departure().instant()), ProposalMaterial::earlier);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    ProposalText wording(Offering offering, Instant validUntil) {
        var client = client(offering.client());
        return new ProposalText(
                client.email(),
                client.person(),
                ProposalWords.subject(offering),
                ProposalWords.body(
                        offering, client.person(), agent(offering.agent()), house(offering.organization()), validUntil),
                ProposalWords.intro(offering),
                validUntil,
                offering.terms().deposit());
    }

    Reader client(ClientId id) {
        return Reader.of(clients.get(id));
    }

    AgentAccount agent(AgentId id) {
        return agents.get(id);
    }

    Brokerage house(OrganizationId id) {
        return organizations.get(id);
    }

    /** Takes the quote for the client's answer; refused when it ended. */
    void take(QuoteId quote) {
        quotes.accept(quote);
    }

    private static DealLeg leg(LegView leg) {
        return new DealLeg(
                place(leg.from()),
                place(leg.to()),
                leg.departure().local(),
                leg.minutes(),
                leg.distanceNm(),
                leg.passengers());
    }

    private static Place place(Airport airport) {
        return new Place(
                airport.code(),
                airport.shortName(),
                airport.city().isBlank() ? airport.shortName() : airport.city(),
                airport.place(),
                airport.lat(),
                airport.lon(),
                airport.zone());
    }
}
