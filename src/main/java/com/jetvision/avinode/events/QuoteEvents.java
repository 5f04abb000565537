package com.jetvision.avinode.events;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.prices.LineKind;
import com.jetvision.prices.OperatorLine;
import com.jetvision.quotes.QuotedAircraft;
import com.jetvision.quotes.Quotes;
import com.jetvision.quotes.ReceiveQuote;
import com.jetvision.requests.RequestId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Turns quote events into quotes. */
@Component
class QuoteEvents {
    private final Quotes quotes;
    private final OperatorEvents operators;

    QuoteEvents(Quotes quotes, OperatorEvents operators) {
        this.quotes = quotes;
        this.operators = operators;
    }

    /** Prices, each with the request that it is for: what each led to. */
    Map<News, Links> received(Map<News, RequestId> prices) {
        if (prices.isEmpty()) {
            return Map.of();
        }
        var news = List.copyOf(prices.keySet());
        var events = news.stream().map(one -> one.said().read()).toList();
        var names = operators.of(events);
        var words = new ArrayList<ReceiveQuote>();
        for (int i = 0; i < events.size(); i++) {
            words.add(word(Objects.requireNonNull(prices.get(news.get(i))), names.get(i), events.get(i)));
        }
        var ids = quotes.receive(words);
        var led = new HashMap<News, Links>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var quote = ids.get(i).value();
            led.put(
                    news.get(i),
                    new Links(
                            word.request().value(), quote, null, word.operator().value(), null));
        }
        return led;
    }

    private static ReceiveQuote word(RequestId request, OperatorId operator, Payload event) {
        var data = event.at("data");
        var price = data.at("price");
        var currency = currency(price);
        return new ReceiveQuote(
                request,
                operator,
                event.required("quoteId"),
                aircraft(data.at("aircraft")),
                lines(data, price, currency),
                Money.rounded(
                        price.amount("total").orElseThrow(() -> new Refused("The quote has no total.")), currency),
                price.flag("taxIncluded"),
                data.time("validUntil").orElse(null),
                data.text("message").orElse(null),
                time(event));
    }

    Links declined(RequestId request, Payload event) {
        var operator = operators.of(event);
        var data = event.at("data");
        var reason = data.text("reason")
                .map(DeclineWords::of)
                .or(() -> data.text("message"))
                .orElse(null);
        quotes.declined(request, operator, reason, time(event));
        return new Links(request.value(), null, null, operator.value(), null);
    }

    /** The end of a quote may come before the quote: it is tried again then. */
    Links expired(RequestId request, Payload event) {
        var quote = event.required("quoteId");
        if (!quotes.expired(request, quote, time(event))) {
            throw new Refused("The quote \"%s\" that expired is not known yet.", quote);
        }
        return new Links(request.value(), null, null, null, null);
    }

    private static Instant time(Payload event) {
        return event.time("timestamp").orElseThrow(() -> new Refused("The event has no time."));
    }

    private static Currency currency(Payload price) {
        var code = price.required("currency");
        return Currency.availableCurrencies()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .filter(currency -> currency.getDefaultFractionDigits() >= 0) // gold, and "none", are no money
                .findFirst()
                .orElseThrow(() -> new Refused("The quote's currency is none that we know."));
    }

    private static QuotedAircraft aircraft(Payload aircraft) {
        return new QuotedAircraft(
                aircraft.text("type").orElse(null),
                aircraft.text("tail").orElse(null),
                aircraft.text("category").orElse(null),
                aircraft.number("yearOfMake").orElse(null),
                aircraft.number("seats").orElse(null),
                aircraft.texts("amenities"));
    }

    /** Itemised lines where the operator sent them, else the four sums of the price. */
    private static List<OperatorLine> lines(Payload data, Payload price, Currency currency) {
        var lines = new ArrayList<OperatorLine>();
        for (var item : data.list("lineItems")) {
            var amount = item.amount("amount").orElse(BigDecimal.ZERO);
            lines.add(new OperatorLine(
                    LineKind.OTHER,
                    item.required("name"),
                    Money.rounded(amount, currency),
                    item.flagOr("taxable", true)));
        }
        if (lines.isEmpty()) {
            sum(lines, LineKind.BASE, "Charter", price, "base", currency, true);
            sum(lines, LineKind.FUEL, "Fuel surcharge", price, "fuelSurcharge", currency, true);
            sum(lines, LineKind.FEE, "Fees", price, "fees", currency, true);
            sum(lines, LineKind.TAX, "Taxes", price, "taxes", currency, false);
        }
        return lines;
    }

    private static void sum(
            List<OperatorLine> lines,
            LineKind kind,
            String name,
            Payload price,
            String field,
            Currency currency,
            boolean taxable) {
        price.amount(field)
                .filter(amount -> amount.signum() != 0)
                .ifPresent(amount -> lines.add(new OperatorLine(kind, name, Money.rounded(amount, currency), taxable)));
    }
}
