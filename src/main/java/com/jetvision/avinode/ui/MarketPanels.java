package com.jetvision.avinode.ui;

import com.jetvision.avinode.AvinodeStatus;
import com.jetvision.avinode.AvinodeTrips;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import org.springframework.stereotype.Component;

/** Makes the marketplace's parts of a request's room. */
@Component
public class MarketPanels {
    final AvinodeStatus status;
    final AvinodeTrips trips;
    final Requests requests;
    final LiveUpdates live;
    final ReaderClock clock;

    MarketPanels(AvinodeStatus status, AvinodeTrips trips, Requests requests, LiveUpdates live, ReaderClock clock) {
        this.status = status;
        this.trips = trips;
        this.requests = requests;
        this.live = live;
        this.clock = clock;
    }

    /** How current the room is, and "Refresh"; follows the request live. */
    public MarketLine line(RequestId request) {
        return new MarketLine(this, request);
    }

    /** "Copy itinerary", to stand beside the deep link: for when the marketplace's search opens empty. */
    public Button copyItinerary(RequestId request) {
        var copy = Icons.button("copy", "Copy itinerary");
        copy.addClickListener(click -> copy(request));
        copy.addClassName("desk");
        return copy;
    }

    private void copy(RequestId request) {
        UI.getCurrent()
                .getPage()
                .executeJs("return navigator.clipboard.writeText($0)", Itinerary.of(requests.get(request)))
                .then(
                        done -> Toasts.done("Itinerary copied"),
                        no -> Toasts.refused(
                                "Your browser does not let us copy. Select the route and copy it by hand."));
    }

    /** What the marketplace adds to the room's menu; on a phone the head has no room for the copy button. */
    public void addTo(ContextMenu menu, RequestId request) {
        menu.addItem("Copy itinerary", click -> copy(request)).addClassName("jv-phone-only");
        menu.addItem("New search with the same details", click -> {
            trips.searchAnew(request);
            Toasts.done("A new search is opened in Avinode");
        });
        menu.addItem(
                "Attach a trip by its Avinode id…",
                click -> new TripDialog(id -> {
                            trips.attachTrip(request, id);
                            Toasts.done("We ask Avinode for " + id.strip());
                        })
                        .open());
    }
}
