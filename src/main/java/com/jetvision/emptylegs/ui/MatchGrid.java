package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegMatches;
import com.jetvision.emptylegs.MatchFilter;
import com.jetvision.emptylegs.MatchId;
import com.jetvision.emptylegs.MatchRow;
import com.jetvision.emptylegs.MatchSort;
import com.jetvision.emptylegs.MatchStatus;
import com.jetvision.emptylegs.WatchWords;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The empty legs found, read page by page. */
class MatchGrid extends Composite<Grid<MatchRow>> {
    private final transient EmptyLegMatches matches;
    private final transient ReaderClock clock;
    private MatchFilter filter = MatchFilter.ON_OFFER;
    private MatchSort sort = MatchSort.FOUND;
    private ReaderTime time = ReaderTime.UNSET;
    private @Nullable MatchId open;

    /** @param everybodys whether the rows are of several agents */
    MatchGrid(EmptyLegMatches matches, ReaderClock clock, boolean everybodys, Consumer<MatchId> opened) {
        this.matches = matches;
        this.clock = clock;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        columns(grid, everybodys);
        PhoneCards.of(grid, this::card);
        grid.setPartNameGenerator(this::part);
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        grid.setDataProvider(new CallbackDataProvider<MatchRow, Void>(
                query -> this.matches.rows(filter, sort, query.getOffset(), query.getLimit()).stream(),
                query -> this.matches.count(filter),
                MatchRow::id));
    }

    void show(MatchFilter chosen, MatchSort order, @Nullable MatchId shown, Component empty) {
        filter = chosen;
        sort = order;
        open = shown;
        time = clock.now();
        getContent().setEmptyStateComponent(empty);
        getContent().getDataProvider().refreshAll();
    }

    private void columns(Grid<MatchRow> grid, boolean everybodys) {
        grid.addComponentColumn(MatchGrid::route)
                .setHeader("Route")
                .setFlexGrow(3)
                .setWidth("132px");
        grid.addComponentColumn(MatchGrid::departs).setHeader("Departs").setFlexGrow(2);
        grid.addComponentColumn(row -> new TwoLine(LegWords.aircraft(row), LegWords.cabin(row)))
                .setHeader("Aircraft")
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new TwoLine(LegWords.operator(row), LegWords.standing(row)))
                .setHeader("Operator")
                .setFlexGrow(3);
        if (everybodys) {
            grid.addComponentColumn(row -> new TwoLine(row.agentName(), row.watchRoute()))
                    .setHeader("Agent")
                    .setFlexGrow(2);
        }
        grid.addComponentColumn(row -> TwoLine.price(LegWords.price(row), LegWords.below(row)))
                .setHeader("Price")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("124px");
        grid.addComponentColumn(row -> LegWords.badge(LegWords.state(row, time.now())))
                .setHeader("State")
                .setFlexGrow(0)
                .setWidth("118px");
    }

    private @Nullable String part(MatchRow row) {
        if (row.id().equals(open)) {
            return "chosen";
        }
        return row.status() == MatchStatus.DISMISSED || !row.isUsable(time.now()) ? "muted" : null;
    }

    private static Component route(MatchRow row) {
        return new TwoLine(label(row), LegWords.places(row.from(), row.to()));
    }

    private static Component label(MatchRow row) {
        return new RouteLabel(row.from().code(), row.to().code());
    }

    private static Component departs(MatchRow row) {
        return new TwoLine(
                WatchWords.days(row.earliest(), row.latest(), row.from()),
                WatchWords.hours(row.earliest(), row.latest(), row.from()));
    }

    private Component card(MatchRow row) {
        var card = new Div(
                Tags.row(label(row), Tags.spacer(), Tags.text(LegWords.price(row), "jv-price")),
                Tags.row(
                        Tags.text(WatchWords.days(row.earliest(), row.latest(), row.from()), "grow"),
                        LegWords.badge(LegWords.state(row, time.now()))),
                Tags.small(LegWords.line(LegWords.aircraft(row), LegWords.operator(row), LegWords.below(row))));
        card.addClassName("jv-rowcard");
        return card;
    }
}
