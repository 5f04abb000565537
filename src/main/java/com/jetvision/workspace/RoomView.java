package com.jetvision.workspace;

import com.jetvision.conversations.ui.ConversationPanels;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.Requests;
import com.jetvision.requests.Stage;
import com.jetvision.requests.ui.TripParts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The room of one request. The address says which tab is open; a draft leads to the wizard. */
@Route(RequestLinks.ROOM)
@RolesAllowed({"AGENT", "ADMIN"})
class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Requests requests;
    private final transient RoomTabs parts;
    private final transient TripParts trips;
    private final transient LiveUpdates live;
    private final transient ConversationPanels talks;
    private AddressQuery address = new AddressQuery("", Map.of());
    private String title = "";
    private @Nullable RequestId shown;
    private @Nullable RoomHead head;
    private @Nullable RoomBody body;
    private @Nullable RoomSides sides;

    RoomView(Requests requests, RoomTabs parts, TripParts trips, LiveUpdates live, ConversationPanels talks) {
        this.requests = requests;
        this.parts = parts;
        this.trips = trips;
        this.live = live;
        this.talks = talks;
        addClassName("jv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var request = RequestLinks.idFrom(event);
        var details = requests.get(request);
        if (details.stage() == Stage.DRAFT) {
            event.forwardTo(RequestLinks.draft(request));
            return;
        }
        address = AddressQuery.of(event);
        if (!request.equals(shown)) {
            furnish(details);
        }
        var tab = RoomTab.named(address.get("tab"));
        if (head != null && body != null && sides != null) {
            head.shows(tab);
            body.show(tab);
            sides.show(address.get("show"), tab);
        }
    }

    private void furnish(RequestDetails details) {
        shown = details.id();
        title = details.number() + " " + String.join("–", details.route());
        removeAll();
        head = new RoomHead(requests, parts, trips, live, details, this::open);
        body = new RoomBody(parts, trips, live, details.id(), this::open);
        sides = new RoomSides(
                body, talks.of(details.id()), side -> address.with("show", side).go());
        add(head, sides);
    }

    private void open(RoomTab tab) {
        address.with("tab", tab.address()).with("show", "").go();
    }

    @Override
    public String getPageTitle() {
        return title + " · Jetvision";
    }
}
