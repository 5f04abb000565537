package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorFilter;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.OperatorRow;
import com.jetvision.operators.OperatorSort;
import com.jetvision.operators.Operators;
import com.jetvision.platform.ui.PhoneCards;
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

/** The operators, read page by page. */
class OperatorGrid extends Composite<Grid<OperatorRow>> {
    private final transient Operators operators;
    private OperatorFilter filter = OperatorFilter.ALL;
    private OperatorSort sort = OperatorSort.STANDING;
    private @Nullable OperatorId open;

    OperatorGrid(Operators operators, Consumer<OperatorId> opened) {
        this.operators = operators;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        columns(grid);
        PhoneCards.of(grid, OperatorGrid::card);
        grid.setPartNameGenerator(
                row -> row.id().equals(open) ? "chosen" : row.profile().excluded() ? "muted" : null);
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        grid.setDataProvider(new CallbackDataProvider<OperatorRow, Void>(
                query -> this.operators.rows(filter, sort, query.getOffset(), query.getLimit()).stream(),
                query -> this.operators.count(filter),
                OperatorRow::id));
    }

    void show(OperatorFilter chosen, OperatorSort order, @Nullable OperatorId shown, Component empty) {
        filter = chosen;
        sort = order;
        open = shown;
        getContent().setEmptyStateComponent(empty);
        getContent().getDataProvider().refreshAll();
    }

    private static void columns(Grid<OperatorRow> grid) {
        grid.addComponentColumn(OperatorGrid::name).setHeader("Operator").setFlexGrow(4);
        grid.addComponentColumn(row -> OperatorWords.safety(row.profile().safety()))
                .setHeader("Safety")
                .setFlexGrow(3);
        grid.addComponentColumn(row -> OperatorWords.rating(row.profile().rating()))
                .setHeader("Rating")
                .setFlexGrow(0)
                .setWidth("84px");
        grid.addColumn(row -> OperatorWords.won(row.record()))
                .setHeader("Quotes won")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("108px");
        grid.addColumn(row -> OperatorWords.answer(row.record()))
                .setHeader("Answers in")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("108px");
        grid.addComponentColumn(row -> OperatorWords.standing(row.profile()))
                .setHeader("Standing")
                .setFlexGrow(0)
                .setWidth("124px");
    }

    private static Component name(OperatorRow row) {
        var profile = row.profile();
        return TwoLine.named(
                profile.name(),
                OperatorWords.line(profile.region(), OperatorWords.fleet(profile.fleetSize()), profile.contactName()));
    }

    private static Component card(OperatorRow row) {
        var profile = row.profile();
        var card = new Div(
                Tags.row(Tags.text(profile.name(), "grow", "strong", "cut"), OperatorWords.standing(profile)),
                Tags.row(OperatorWords.safety(profile.safety()), Tags.spacer(), OperatorWords.rating(profile.rating())),
                Tags.small(OperatorWords.line(
                        row.record().asked() == 0 ? "Never asked" : "Quotes won " + OperatorWords.won(row.record()),
                        row.record().medianAnswer() == null
                                ? ""
                                : "answers in " + OperatorWords.answer(row.record()))));
        card.addClassName("jv-rowcard");
        return card;
    }
}
