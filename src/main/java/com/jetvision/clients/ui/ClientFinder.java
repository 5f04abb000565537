package com.jetvision.clients.ui;

import com.jetvision.clients.ClientFilter;
import com.jetvision.clients.ClientLinks;
import com.jetvision.clients.ClientRow;
import com.jetvision.clients.ClientSort;
import com.jetvision.clients.Clients;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Finder;
import com.jetvision.platform.ui.Found;
import java.util.List;
import org.springframework.stereotype.Component;

/** Clients of one's book, in the command palette. */
@Component
class ClientFinder implements Finder {
    private static final int SHORTEST = 2;
    private final Clients clients;

    ClientFinder(Clients clients) {
        this.clients = clients;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Found> find(String text, int most) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        return clients.rows(ClientFilter.text(text), 0, most, ClientSort.BY_NAME).stream()
                .map(ClientFinder::found)
                .toList();
    }

    private static Found found(ClientRow client) {
        var person = client.contact().equals(client.name()) ? "" : client.contact();
        return new Found(
                "Clients", "building-2", client.name(), person, AddressQuery.of(ClientLinks.profile(client.id())));
    }
}
