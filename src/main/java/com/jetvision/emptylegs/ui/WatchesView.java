package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.emptylegs.EmptyLegWatches;
import com.jetvision.emptylegs.MatchFilter;
import com.jetvision.emptylegs.WatchFilter;
import com.jetvision.emptylegs.WatchGroup;
import com.jetvision.emptylegs.WatchId;
import com.jetvision.emptylegs.WatchRow;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.ChoiceChips;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What is watched for, and what each watch has found. */
@Route(EmptyLegLinks.WATCHES)
@PageTitle("Empty-leg watches")
@RolesAllowed({"AGENT", "ADMIN"})
class WatchesView extends Div implements BeforeEnterObserver {
    private static final String CHOSEN = "watch";
    private final transient EmptyLegWatches watches;
    private final transient EmptyLegMatches matches;
    private final transient ReaderClock clock;
    private final Tabs tabs = Sections.tabs(EmptyLegLinks.WATCHES);
    private final ChoiceChips<WatchGroup> groups = new ChoiceChips<>(
            List.of(WatchGroup.values()),
            LegWords::group,
            group -> go("view", group == WatchGroup.OPEN ? "" : group.code()));
    private final SearchField search = new SearchField("Search watches", "Airport or city", text -> go("q", text));
    private final Span shown = Tags.text("", "t12", "ink3");
    private final WatchGrid grid;
    private final ListWithPane<WatchRow> split;
    private AddressQuery address = new AddressQuery(EmptyLegLinks.WATCHES, Map.of());

    WatchesView(EmptyLegWatches watches, EmptyLegMatches matches, LiveUpdates live, Who who, ReaderClock clock) {
        this.watches = watches;
        this.matches = matches;
        this.clock = clock;
        grid = new WatchGrid(watches, who.isAdmin(), id -> go(CHOSEN, id.value().toString()));
        var row = search.inRow(groups.chips());
        row.add(Tags.spacer(), shown);
        var list = new Div(row, grid);
        list.addClassName("jv-listside");
        split = new ListWithPane<>(list, () -> go(CHOSEN, ""));
        addClassName("jv-page");
        add(Sections.head(), tabs, split);
        live.bind(this, who.organization(), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        search.setValue(address.get("q"));
        refresh();
    }

    private void refresh() {
        var filter = new WatchFilter(group(), address.get("q"));
        var counts = watches.counts();
        groups.show(group(), each -> "%,d".formatted(counts.getOrDefault(each, 0)));
        Sections.counts(tabs, matches.count(MatchFilter.ON_OFFER), counts.getOrDefault(WatchGroup.OPEN, 0));
        int found = watches.count(filter);
        shown.setText(found == 1 ? "1 watch" : "%,d watches".formatted(found));
        var chosen = AddressQuery.id(address.get(CHOSEN)).map(WatchId::new).orElse(null);
        grid.show(filter, chosen, empty(filter));
        split.show(chosen == null ? null : watches.details(chosen).row(), this::pane);
    }

    private WatchPane pane(WatchRow watch) {
        return new WatchPane(watch, clock.now(), new WatchActs(watches, this::refresh), () -> go(CHOSEN, ""));
    }

    private WatchGroup group() {
        return address.choice("view", WatchGroup.values(), WatchGroup::code, WatchGroup.OPEN);
    }

    private Component empty(WatchFilter filter) {
        if (!filter.text().isBlank()) {
            return new EmptyState(
                    "search",
                    "Nothing matches",
                    "No watch here names such an airport.",
                    new Button("Clear search", click -> go("q", "")));
        }
        return filter.group() == WatchGroup.ENDED
                ? new EmptyState("archive", "None has ended", "Watches that are over or cancelled are kept here.")
                : new EmptyState(
                        "plane-landing",
                        "You watch for no empty legs yet",
                        "Say where your clients like to fly, and the bell rings when an operator flies there empty.",
                        new Button("New watch", click -> UI.getCurrent().navigate(EmptyLegLinks.NEW_WATCH)));
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
