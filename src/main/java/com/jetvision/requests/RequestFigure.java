package com.jetvision.requests;

import com.jetvision.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a module above knows of a request, for lists.
 *
 * @param now what happens at present, in a few words: "Viewed 3 times, last 09:12"; null when it has nothing to say
 * @param value what the client pays by the best quote, the proposal or the contract; null when it knows none
 */
public record RequestFigure(@Nullable String now, @Nullable Money value) {
    /** This one, where the later one is silent. */
    RequestFigure under(RequestFigure later) {
        return new RequestFigure(
                later.now() == null ? now : later.now(), later.value() == null ? value : later.value());
    }
}
