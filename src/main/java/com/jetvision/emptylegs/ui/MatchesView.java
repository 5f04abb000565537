package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegLinks;
import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.emptylegs.EmptyLegWatches;
import com.jetvision.emptylegs.MatchFilter;
import com.jetvision.emptylegs.MatchGroup;
import com.jetvision.emptylegs.MatchId;
import com.jetvision.emptylegs.MatchRow;
import com.jetvision.emptylegs.MatchSort;
import com.jetvision.emptylegs.WatchFilter;
import com.jetvision.emptylegs.WatchGroup;
import com.jetvision.emptylegs.WatchId;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.ChoiceChips;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.ExportLink;
import com.jetvision.platform.ui.FilterChip;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Empty legs that meet a watch, live; the address holds which and in what order. */
@Route(EmptyLegLinks.MATCHES)
@PageTitle("Empty legs")
@Menu(title = "Empty legs", order = 15, icon = "plane-landing")
@RolesAllowed({"AGENT", "ADMIN"})
class MatchesView extends Div implements BeforeEnterObserver {
    private static final String CHOSEN = "match";
    private static final String WATCH = "watch";
    private final transient EmptyLegMatches matches;
    private final transient EmptyLegWatches watches;
    private final transient ReaderClock clock;
    private final Tabs tabs = Sections.tabs(EmptyLegLinks.MATCHES);
    private final ChoiceChips<MatchGroup> groups = new ChoiceChips<>(
            List.of(MatchGroup.values()),
            LegWords::group,
            group -> go("view", group == MatchGroup.ON_OFFER ? "" : group.code()));
    private final FilterChip ofWatch = new FilterChip("Watch");
    private final SearchField search =
            new SearchField("Search empty legs", "Airport, aircraft, operator", text -> go("q", text));
    private final Select<MatchSort> sort = new Select<>();
    private final Span shown = Tags.text("", "t12", "ink3");
    private final MatchGrid grid;
    private final ListWithPane<MatchRow> split;
    private AddressQuery address = new AddressQuery(EmptyLegLinks.MATCHES, Map.of());

    MatchesView(EmptyLegMatches matches, EmptyLegWatches watches, LiveUpdates live, Who who, ReaderClock clock) {
        this.matches = matches;
        this.watches = watches;
        this.clock = clock;
        grid = new MatchGrid(
                matches, clock, who.isAdmin(), id -> go(CHOSEN, id.value().toString()));
        ofWatch.addClickListener(click -> go(WATCH, ""));
        var list = new Div(filters(), grid);
        list.addClassName("jv-listside");
        split = new ListWithPane<>(list, () -> go(CHOSEN, ""));
        addClassName("jv-page");
        add(Sections.head(new ExportLink(new MatchExport(matches).file(this::filter, this::order))), tabs, split);
        live.bind(this, who.organization(), this::refresh);
    }

    private Div filters() {
        sort.setAriaLabel("Order");
        sort.setItems(MatchSort.values());
        sort.setItemLabelGenerator(LegWords::sort);
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                go("sort", chosen == MatchSort.FOUND ? "" : chosen.name().toLowerCase(Locale.ROOT));
            }
        });
        var first = new Div(groups.chips());
        first.add(ofWatch);
        first.addClassName("jv-filters");
        var rows = new Div(first, search.inRow(sort, Tags.spacer(), shown));
        rows.addClassName("jv-filterrows");
        return rows;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        search.setValue(address.get("q"));
        AddressQuery.id(address.get(CHOSEN)).map(MatchId::new).ifPresent(matches::look);
        refresh();
    }

    private void refresh() {
        var filter = filter();
        var counts = matches.counts(filter.watch());
        groups.show(group(), each -> "%,d".formatted(counts.getOrDefault(each, 0)));
        Sections.counts(
                tabs,
                filter.watch() == null
                        ? counts.getOrDefault(MatchGroup.ON_OFFER, 0)
                        : matches.count(MatchFilter.ON_OFFER),
                watches.counts().getOrDefault(WatchGroup.OPEN, 0));
        ofWatch.setVisible(filter.watch() != null);
        ofWatch.show(
                filter.watch() == null
                        ? null
                        : watches.details(filter.watch()).row().wish().route());
        sort.setValue(order());
        int found = matches.count(filter);
        shown.setText(found == 1 ? "1 empty leg" : "%,d empty legs".formatted(found));
        var chosen = AddressQuery.id(address.get(CHOSEN)).map(MatchId::new).orElse(null);
        grid.show(filter, order(), chosen, empty(filter));
        split.show(chosen == null ? null : matches.get(chosen), this::pane);
    }

    private MatchPane pane(MatchRow match) {
        return new MatchPane(match, clock.now(), new MatchActs(matches, this::refresh), () -> go(CHOSEN, ""));
    }

    private MatchFilter filter() {
        var watch = AddressQuery.id(address.get(WATCH)).map(WatchId::new).orElse(null);
        return new MatchFilter(group(), watch, address.get("q"));
    }

    private MatchGroup group() {
        return address.choice("view", MatchGroup.values(), MatchGroup::code, MatchGroup.ON_OFFER);
    }

    private MatchSort order() {
        return address.choice("sort", MatchSort.values(), MatchSort::name, MatchSort.FOUND);
    }

    private Component empty(MatchFilter filter) {
        if (!filter.text().isBlank()) {
            return new EmptyState(
                    "search",
                    "Nothing matches",
                    "No empty leg here has this in its airports, aircraft or operator.",
                    new Button("Clear search", click -> go("q", "")));
        }
        return switch (filter.group()) {
            case ON_OFFER, NEW ->
                watches.count(WatchFilter.OPEN) == 0
                        ? new EmptyState(
                                "plane-landing",
                                "You watch for no empty legs yet",
                                "Say where your clients like to fly, and the bell rings when an operator flies there empty.",
                                new Button("New watch", click -> UI.getCurrent().navigate(EmptyLegLinks.NEW_WATCH)))
                        : new EmptyState(
                                "plane-landing",
                                filter.group() == MatchGroup.NEW ? "Nothing new" : "Nothing on offer just now",
                                "What operators publish on your routes appears here by itself.");
            case INTERESTED ->
                new EmptyState(
                        "star",
                        "None of interest yet",
                        "Mark one as interesting, and the bell tells you what becomes of it.");
            case DISMISSED -> new EmptyState("archive", "None dismissed", "What you dismiss is kept here.");
            case GONE ->
                new EmptyState(
                        "plane-takeoff",
                        "None is gone",
                        "Withdrawn and departed flights, and those that changed, stand here.");
        };
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
