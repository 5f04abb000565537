package com.jetvision.requests;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.ui.AddressQuery;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where requests are found in the browser. */
public final class RequestLinks {
    public static final String LIST = "requests";
    public static final String NEW = "requests/new";
    /** The route template of the room of one request. */
    public static final String ROOM = "requests/:id";

    /** The parameter of both templates. */
    public static final String ID = "id";

    private RequestLinks() {}

    public static String room(RequestId id) {
        return LIST + "/" + id.value();
    }

    /** The room, open at its proposal. */
    public static String proposal(RequestId id) {
        return at(id, "proposal");
    }

    /** The room, open at its contract and payments. */
    public static String contract(RequestId id) {
        return at(id, "contract");
    }

    /** The room, open at the tab of this name; the first one when it is empty. */
    public static String at(RequestId id, String tab) {
        return tab.isEmpty() ? room(id) : room(id) + "?tab=" + tab;
    }

    /** The wizard, with what was typed so far. */
    public static String draft(RequestId id) {
        return NEW + "/" + id.value();
    }

    /** The wizard, begun for this client. */
    public static String newFor(ClientId client) {
        return NEW + "?client=" + client.value();
    }

    /** The wizard, with a one-way trip filled in as far as it is known. */
    public static AddressQuery newTrip(
            String from, String to, LocalDate day, int passengers, @Nullable AircraftCategory category) {
        return AddressQuery.of(NEW)
                .with("from", from)
                .with("to", to)
                .with("day", day.toString())
                .with("passengers", String.valueOf(passengers))
                .with("category", category == null ? "" : category.name().toLowerCase(Locale.ROOT));
    }

    /** The request that a room's address names; not found when it names none. */
    public static RequestId idFrom(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(ID)
                .map(RequestLinks::parse)
                .orElseThrow(() -> new NotFoundException("There is no such request."));
    }

    private static RequestId parse(String id) {
        try {
            return new RequestId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no such request.");
        }
    }
}
