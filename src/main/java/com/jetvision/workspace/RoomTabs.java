package com.jetvision.workspace;

import com.jetvision.avinode.ui.MarketPanels;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.quotes.Quotes;
import com.jetvision.quotes.ui.QuoteBoard;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes what stands below each tab of a room. */
@org.springframework.stereotype.Component
class RoomTabs {
    private final Quotes quotes;
    private final DealParts deal;
    private final RoomFiles files;
    private final RoomHistory history;
    private final MarketPanels market;
    private final ReaderClock clock;
    private final LiveUpdates live;

    RoomTabs(
            Quotes quotes,
            DealParts deal,
            RoomFiles files,
            RoomHistory history,
            MarketPanels market,
            ReaderClock clock,
            LiveUpdates live) {
        this.quotes = quotes;
        this.deal = deal;
        this.files = files;
        this.history = history;
        this.market = market;
        this.clock = clock;
        this.live = live;
    }

    MarketPanels market() {
        return market;
    }

    /** {@code go} leads to another tab of the same room. */
    TabParts content(RoomTab tab, RequestId request, Consumer<RoomTab> go) {
        return switch (tab) {
            case QUOTES ->
                TabParts.of(new QuoteBoard(quotes, live, request, chosen -> {
                    deal.propose(request, chosen);
                    go.accept(RoomTab.PROPOSAL);
                }));
            case PROPOSAL -> deal.proposal(request);
            case CONTRACT -> deal.contractAndPayment(request);
            case DOCUMENTS -> TabParts.of(new DocumentsTab(files, clock, live, request));
            case ACTIVITY -> TabParts.of(new ActivityTab(history, clock, live, request));
        };
    }

    /** What brings the deal on; empty where others are at work or all is over. */
    Optional<NextAct> nextAct(RequestDetails request) {
        return NextAct.of(request.stage(), deal.isProposalBegun(request.id()));
    }

    int count(RoomTab tab, RequestId request) {
        return switch (tab) {
            case QUOTES -> quotes.progress(request).answered();
            case DOCUMENTS -> files.of(request).size();
            case PROPOSAL, CONTRACT, ACTIVITY -> 0;
        };
    }
}
