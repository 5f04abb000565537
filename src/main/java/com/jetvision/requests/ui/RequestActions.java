package com.jetvision.requests.ui;

import com.jetvision.clients.ClientFilter;
import com.jetvision.clients.ClientSort;
import com.jetvision.clients.Clients;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Finder;
import com.jetvision.platform.ui.Found;
import com.jetvision.requests.RequestLinks;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What one may begin from the command palette: a request, and one for each client found. */
@Component
class RequestActions implements Finder {
    private static final String GROUP = "Actions";
    private static final String BEGIN = "New request";
    private static final int SHORTEST = 2;
    private static final int MOST_CLIENTS = 2;
    private final Clients clients;

    RequestActions(Clients clients) {
        this.clients = clients;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Found> find(String text, int most) {
        if (BEGIN.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
            return List.of(new Found(GROUP, "plus", BEGIN, "", AddressQuery.of(RequestLinks.NEW)));
        }
        if (text.length() < SHORTEST) {
            return List.of();
        }
        return clients.rows(ClientFilter.text(text), 0, Math.min(most, MOST_CLIENTS), ClientSort.BY_NAME).stream()
                .map(client -> new Found(
                        GROUP,
                        "plus",
                        "New request for " + client.name(),
                        "",
                        AddressQuery.of(RequestLinks.NEW)
                                .with("client", client.id().value().toString())))
                .toList();
    }
}
