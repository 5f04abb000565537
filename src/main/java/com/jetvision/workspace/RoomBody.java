package com.jetvision.workspace;

import com.jetvision.avinode.ui.MarketLine;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.PaperPane;
import com.jetvision.platform.ui.Segments;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.ui.TripPanel;
import com.jetvision.requests.ui.TripParts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The left of the room: the trip, and below it one tab; a tab once opened keeps what was chosen in it. */
class RoomBody extends Composite<Div> {
    private final transient RoomTabs parts;
    private final RequestId request;
    private final transient Consumer<RoomTab> go;
    private final TripPanel wide;
    private final TripPanel slim;
    private final MarketLine market;
    private final Tabs tabs;
    private final Div place = new Div();
    private final Map<RoomTab, TabParts> opened = new EnumMap<>(RoomTab.class);
    private @Nullable PaperPane paper;

    RoomBody(RoomTabs parts, TripParts trips, LiveUpdates live, RequestId request, Consumer<RoomTab> go) {
        this.parts = parts;
        this.request = request;
        this.go = go;
        wide = trips.panel(request);
        slim = trips.slimPanel(request);
        market = parts.market().line(request);
        tabs = Segments.line(Stream.of(RoomTab.values()).map(tab -> new Tab()).toArray(Tab[]::new));
        tabs.getElement().setAttribute("aria-label", "Parts of the room");
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(RoomTab.values()[tabs.getSelectedIndex()]);
            }
        });
        getContent().addClassName("jv-body");
        getContent().add(wide, market, tabs, place);
        live.bind(this, request, this::count);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        count();
    }

    void show(RoomTab tab) {
        tabs.setSelectedIndex(tab.ordinal());
        var trip = tab == RoomTab.QUOTES ? wide : slim;
        if (!trip.isAttached() || trip.getParent().isEmpty()) {
            getContent().remove(wide, slim);
            getContent().addComponentAsFirst(trip);
        }
        var open = opened.computeIfAbsent(tab, wanted -> parts.content(wanted, request, go));
        paper = open.paper();
        place.removeAll();
        place.add(open.work());
    }

    /** The paper that the open tab is about, if it is about one. */
    @Nullable
    PaperPane paper() {
        return paper;
    }

    private void count() {
        for (var tab : RoomTab.values()) {
            ((Tab) tabs.getComponentAt(tab.ordinal())).setLabel(tab.label(parts.count(tab, request)));
        }
    }
}
