package com.jetvision.requests.ui;

import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.requests.RequestBoard;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import org.springframework.stereotype.Component;

/** Makes the trip's parts of a request's room; each keeps itself up to date. */
@Component
public class TripParts {
    final Requests requests;
    final RequestBoard board;
    final LiveUpdates live;
    final Reader reader;

    TripParts(Requests requests, RequestBoard board, LiveUpdates live, Reader reader) {
        this.requests = requests;
        this.board = board;
        this.live = live;
        this.reader = reader;
    }

    /** Route, times, map and steps, for the top of the room. */
    public TripPanel panel(RequestId request) {
        return new TripPanel(this, request, false);
    }

    /** The same without map and strip, for tabs that show paper. */
    public TripPanel slimPanel(RequestId request) {
        return new TripPanel(this, request, true);
    }

    /** "Open in Avinode", for the page's head: appears as soon as the marketplace has the trip. */
    public AvinodeLink avinodeLink(RequestId request) {
        return new AvinodeLink(this, request);
    }
}
