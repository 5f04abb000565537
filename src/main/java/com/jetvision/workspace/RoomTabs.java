package com.jetvision.workspace;

import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.quotes.Quotes;
import com.jetvision.quotes.ui.QuoteBoard;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.Component;

/** Makes what stands below each tab of a room. */
@org.springframework.stereotype.Component
class RoomTabs {
    private final Quotes quotes;
    private final RoomFiles files;
    private final RoomHistory history;
    private final ReaderClock clock;
    private final LiveUpdates live;

    RoomTabs(Quotes quotes, RoomFiles files, RoomHistory history, ReaderClock clock, LiveUpdates live) {
        this.quotes = quotes;
        this.files = files;
        this.history = history;
        this.clock = clock;
        this.live = live;
    }

    Component content(RoomTab tab, RequestId request) {
        return switch (tab) {
            case QUOTES -> new QuoteBoard(quotes, live, request, chosen -> {});
            case DOCUMENTS -> new DocumentsTab(files, clock, live, request);
            case ACTIVITY -> new ActivityTab(history, clock, live, request);
        };
    }

    int count(RoomTab tab, RequestId request) {
        return switch (tab) {
            case QUOTES -> quotes.progress(request).answered();
            case DOCUMENTS -> files.of(request).size();
            case ACTIVITY -> 0;
        };
    }
}
