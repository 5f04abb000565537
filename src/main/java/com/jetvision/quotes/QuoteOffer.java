package com.jetvision.quotes;

import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operator offers, as those are told who need no more: nobody has to read the quote to pass the news on.
 *
 * @param clientTotal what the client would pay
 */
public record QuoteOffer(
        Money operatorTotal,
        Money clientTotal,
        @Nullable String aircraft,
        @Nullable String tail,
        @Nullable Integer yearOfMake,
        @Nullable Instant validUntil,
        @Nullable String message) {
    /** Type, tail and year as far as they are known, on one line. */
    public String plane() {
        var words = Stream.of(aircraft, tail, yearOfMake)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? "Aircraft not named" : words;
    }
}
