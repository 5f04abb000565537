package com.jetvision.requests;

import com.jetvision.clients.ClientId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which requests a list shows; empty text and stages, and null, mean all. */
public record RequestFilter(
        RequestView view,
        String text,
        Set<Stage> stages,
        @Nullable DepartureWindow departure,
        @Nullable ClientId client) {
    public static final RequestFilter ALL_OPEN = of(RequestView.OPEN);

    public static RequestFilter of(RequestView view) {
        return new RequestFilter(view, "", Set.of(), null, null);
    }

    public RequestFilter withView(RequestView chosen) {
        return new RequestFilter(chosen, text, stages, departure, client);
    }

    public RequestFilter withText(String typed) {
        return new RequestFilter(view, typed.strip(), stages, departure, client);
    }

    public RequestFilter withStages(Set<Stage> chosen) {
        return new RequestFilter(view, text, Set.copyOf(chosen), departure, client);
    }

    public RequestFilter withDeparture(@Nullable DepartureWindow window) {
        return new RequestFilter(view, text, stages, window, client);
    }

    public RequestFilter withClient(@Nullable ClientId chosen) {
        return new RequestFilter(view, text, stages, departure, chosen);
    }

    /** The view alone, all filters taken off. */
    public RequestFilter cleared() {
        return of(view);
    }

    /** How many filters are on, beside the view. */
    public int filters() {
        return (text.isEmpty() ? 0 : 1)
                + (stages.isEmpty() ? 0 : 1)
                + (departure == null ? 0 : 1)
                + (client == null ? 0 : 1);
    }
}
