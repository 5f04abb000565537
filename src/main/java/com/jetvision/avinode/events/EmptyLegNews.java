package com.jetvision.avinode.events;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.CallFailed;
import com.jetvision.avinode.client.EmptyLegAnswer;
import com.jetvision.avinode.client.Urgency;
import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Airports;
import com.jetvision.emptylegs.EmptyLegHeard;
import com.jetvision.emptylegs.EmptyLegs;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands empty legs as they are fetched, and has the house hear of them. */
@Component
public class EmptyLegNews {
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private final AvinodeClient avinode;
    private final EmptyLegs legs;
    private final OperatorEvents operators;
    private final Airports airports;
    private final Clock clock;

    EmptyLegNews(AvinodeClient avinode, EmptyLegs legs, OperatorEvents operators, Airports airports, Clock clock) {
        this.avinode = avinode;
        this.legs = legs;
        this.operators = operators;
        this.airports = airports;
        this.clock = clock;
    }

    /** Fetches the leg, outside a transaction; one that Avinode knows no more is taken for withdrawn. */
    public Said read(Access access, String id) {
        var asked = clock.instant();
        try {
            return EmptyLegSaid.of(avinode.emptyLeg(access, id, Urgency.NEWS), asked);
        } catch (CallFailed failed) {
            if (failed.kind() != CallFailed.Kind.NOT_FOUND) {
                throw failed;
            }
            return EmptyLegSaid.gone(id, asked);
        }
    }

    /** In the worker's transaction; {@link Unread} for what the house has no place for. */
    Links heard(Payload said) {
        var at = said.time("timestamp").orElseGet(clock::instant);
        if (said.flag("gone")) {
            legs.gone(said.required("emptyLegId"), at);
            return Links.NONE;
        }
        var leg = leg(said, at);
        legs.heard(List.of(leg));
        return new Links(
                null, null, null, leg.operator() == null ? null : leg.operator().value(), null);
    }

    /** All that a watch finds when it begins, in one go; what the house has no place for is left out. */
    public void heardAll(List<EmptyLegAnswer> answers, Instant asked) {
        var all = new ArrayList<EmptyLegHeard>();
        for (var answer : answers) {
            var said = EmptyLegSaid.of(answer, asked);
            if (trouble(said.read()).isEmpty()) {
                all.add(leg(said.read(), said.read().time("timestamp").orElse(asked)));
            }
        }
        legs.heard(all);
    }

    private EmptyLegHeard leg(Payload said, Instant at) {
        trouble(said).ifPresent(sentence -> {
            throw new Unread(sentence);
        });
        var from = airport(said, "from").orElseThrow();
        var to = airport(said, "to").orElseThrow();
        var one = at(said, EmptyLegSaid.EARLIEST, from)
                .or(() -> at(said, EmptyLegSaid.LATEST, from))
                .orElseThrow();
        var other = at(said, EmptyLegSaid.LATEST, from).orElse(one);
        var seats = said.number("seats").orElse(0);
        return new EmptyLegHeard(
                said.required("emptyLegId"),
                at,
                said.flag("withdrawn"),
                from.id(),
                to.id(),
                one.isBefore(other) ? one : other,
                one.isBefore(other) ? other : one,
                operator(said),
                said.text("aircraftType").orElse(null),
                said.text("category").orElse(null),
                said.text("tail").orElse(null),
                seats > 0 ? seats : null,
                money(said, "price"),
                money(said, "regular"),
                said.text("note").orElse(null),
                said.text("link").map(URI::create).orElse(null));
    }

    private Optional<String> trouble(Payload said) {
        var id = said.required("emptyLegId");
        for (var end : List.of("from", "to")) {
            var code = said.text(end);
            if (code.isEmpty() || airport(said, end).isEmpty()) {
                return Optional.of("Empty leg %s %s."
                        .formatted(
                                id,
                                code.map(unknown -> "names an airport that we do not know, " + unknown)
                                        .orElse("does not say where it flies")));
            }
        }
        if (said.text("from").equals(said.text("to"))) {
            return Optional.of("Empty leg %s goes nowhere.".formatted(id));
        }
        boolean dated = airport(said, "from")
                .filter(from -> at(said, EmptyLegSaid.EARLIEST, from).isPresent()
                        || at(said, EmptyLegSaid.LATEST, from).isPresent())
                .isPresent();
        return dated ? Optional.empty() : Optional.of("Empty leg %s does not say when it flies.".formatted(id));
    }

    private Optional<Airport> airport(Payload said, String end) {
        return said.text(end).flatMap(airports::byCode);
    }

    /** As an instant where Avinode gives one, else by the clock of the airport of departure. */
    private static Optional<Instant> at(Payload said, String field, Airport from) {
        return said.time(field + "At")
                .or(() -> said.text(field + "Local")
                        .map(LocalDateTime::parse)
                        .map(local -> local.atZone(from.zone()).toInstant()));
    }

    private @Nullable OperatorId operator(Payload said) {
        var operator = said.at(EmptyLegSaid.OPERATOR);
        return operator.present() ? operators.heard(operator) : null;
    }

    /** An amount that is none, or a currency that nobody knows, is as if nothing were said: the price is to be asked for. */
    private static @Nullable Money money(Payload said, String field) {
        var amount = said.amount(field).filter(price -> price.signum() > 0 && price.compareTo(LARGEST) < 0);
        var currency = said.text(field + "Currency").flatMap(EmptyLegNews::currency);
        return amount.isPresent() && currency.isPresent() ? Money.rounded(amount.get(), currency.get()) : null;
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0)
                .findFirst();
    }
}
