package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Icons;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestStatus;
import com.jetvision.requests.Trip;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;

/** Leads to the trip on the marketplace, in a tab of its own; not there until the trip is, and the page's first act while nobody is asked. */
public class AvinodeLink extends Composite<Anchor> {
    private final transient TripParts parts;
    private final RequestId request;

    AvinodeLink(TripParts parts, RequestId request) {
        this.parts = parts;
        this.request = request;
        var link = getContent();
        link.addClassName("jv-button");
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.add(Icons.of("external-link"), new Span("Open in Avinode"));
        link.setVisible(false);
        link.getElement().addEventListener("click", click -> parts.requests.opened(request));
        parts.live.bind(this, request, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
    }

    private void refresh() {
        var details = parts.requests.get(request);
        Trip trip = details.stage().isOpen() ? details.trip() : null;
        getContent().setVisible(trip != null);
        if (trip != null) {
            getContent().setHref(trip.deepLink().toString());
            getContent().setClassName("primary", details.status() == RequestStatus.AWAITING_USER_ACTION);
        }
    }
}
