package com.jetvision.emptylegs.ui;

import com.jetvision.emptylegs.EmptyLegWatches;
import com.jetvision.emptylegs.WatchFilter;
import com.jetvision.emptylegs.WatchId;
import com.jetvision.emptylegs.WatchRow;
import com.jetvision.emptylegs.WatchWords;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The watches, read page by page. */
class WatchGrid extends Composite<Grid<WatchRow>> {
    private final transient EmptyLegWatches watches;
    private WatchFilter filter = WatchFilter.OPEN;
    private @Nullable WatchId open;

    /** @param everybodys whether the rows are of several agents */
    WatchGrid(EmptyLegWatches watches, boolean everybodys, Consumer<WatchId> opened) {
        this.watches = watches;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        columns(grid, everybodys);
        PhoneCards.of(grid, WatchGrid::card);
        grid.setPartNameGenerator(
                row -> row.id().equals(open) ? "chosen" : row.status().isOpen() ? null : "muted");
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        grid.setDataProvider(new CallbackDataProvider<WatchRow, Void>(
                query -> this.watches.rows(filter, query.getOffset(), query.getLimit()).stream(),
                query -> this.watches.count(filter),
                WatchRow::id));
    }

    void show(WatchFilter chosen, @Nullable WatchId shown, Component empty) {
        filter = chosen;
        open = shown;
        getContent().setEmptyStateComponent(empty);
        getContent().getDataProvider().refreshAll();
    }

    private static void columns(Grid<WatchRow> grid, boolean everybodys) {
        grid.addComponentColumn(row -> new TwoLine(label(row), LegWords.places(row.wish())))
                .setHeader("Route")
                .setFlexGrow(4);
        grid.addComponentColumn(row -> new TwoLine(
                        WatchWords.days(row.wish().firstDay(), row.wish().lastDay()),
                        LegWords.passengers(row.wish().passengers())))
                .setHeader("Departs")
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new TwoLine(LegWords.cap(row.wish()), LegWords.categories(row.wish())))
                .setHeader("Price and aircraft")
                .setFlexGrow(3);
        if (everybodys) {
            grid.addColumn(WatchRow::agentName).setHeader("Agent").setFlexGrow(2);
        }
        grid.addComponentColumn(WatchGrid::found)
                .setHeader("Found")
                .setFlexGrow(0)
                .setWidth("124px");
        grid.addComponentColumn(WatchGrid::state)
                .setHeader("State")
                .setFlexGrow(0)
                .setWidth("132px");
    }

    private static Component label(WatchRow row) {
        return new RouteLabel(
                LegWords.code(row.wish().from()), LegWords.code(row.wish().to()));
    }

    private static Component found(WatchRow row) {
        return new TwoLine(
                row.onOffer() == 0 ? "Nothing yet" : "%,d on offer".formatted(row.onOffer()),
                row.fresh() == 0 ? "" : "%,d new".formatted(row.fresh()));
    }

    private static Component state(WatchRow row) {
        return row.status().isOpen() && row.trouble() != null
                ? Badges.plain(Tone.WAIT, "Not at Avinode")
                : LegWords.badge(row.status());
    }

    private static Component card(WatchRow row) {
        var card = new Div(
                Tags.row(label(row), Tags.spacer(), state(row)),
                Tags.row(
                        Tags.text(
                                WatchWords.days(
                                        row.wish().firstDay(), row.wish().lastDay()),
                                "grow"),
                        Tags.text(row.onOffer() == 0 ? "Nothing yet" : "%,d on offer".formatted(row.onOffer()))),
                Tags.small(LegWords.places(row.wish())),
                Tags.small(LegWords.line(LegWords.cap(row.wish()), LegWords.categories(row.wish()))));
        card.addClassName("jv-rowcard");
        return card;
    }
}
