package com.jetvision.rates.ui;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PeriodBar;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.rates.Rate;
import com.jetvision.rates.RateRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Each period of each rate: what, on what, how much, and when, as text and as a bar on one scale. */
class RateGrid extends Composite<Grid<RateRow>> {
    private final Consumer<RateRow> onEnd;
    private LocalDate today = LocalDate.EPOCH;

    RateGrid(Consumer<RateRow> onEnd) {
        this.onEnd = onEnd;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        grid.setPartNameGenerator(row -> phase(row) == RatePhase.ENDED ? "muted" : null);
        grid.setEmptyStateComponent(
                new EmptyState("percent", "Nothing matches", "No rate is in this state. Choose another one above."));
    }

    void show(List<RateRow> rows, LocalDate day) {
        today = day;
        if (getContent().getColumns().isEmpty()) {
            columns(getContent());
            PhoneCards.of(getContent(), this::card);
        }
        getContent().setItems(rows);
    }

    private void columns(Grid<RateRow> grid) {
        var scale = PeriodBar.Scale.around(today);
        grid.addComponentColumn(row -> TwoLine.named(
                        RateWords.name(row.rate().code()),
                        RateWords.law(row.rate().code())))
                .setHeader("Rate")
                .setFlexGrow(3);
        grid.addColumn(row -> RateWords.chargedOn(row.rate().code()))
                .setHeader("Charged on")
                .setFlexGrow(2);
        grid.addComponentColumn(row -> Tags.text(RateWords.value(row.rate()), "jv-price"))
                .setHeader("Value")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
        grid.addComponentColumn(row -> period(row.rate(), scale))
                .setHeader("Valid, %d to %d"
                        .formatted(scale.first().getYear(), scale.last().getYear() - 1))
                .setFlexGrow(2);
        grid.addComponentColumn(this::stateAndSource)
                .setHeader("State and source")
                .setFlexGrow(3);
        grid.addComponentColumn(this::acts).setWidth("86px").setFlexGrow(0);
    }

    private Component period(Rate rate, PeriodBar.Scale scale) {
        var tone = RatePhase.of(rate, today).tone();
        return new TwoLine(
                Tags.text(RateWords.period(rate)), new PeriodBar(scale, rate.validFrom(), rate.validUntil(), tone));
    }

    private Component stateAndSource(RateRow row) {
        var cell = new TwoLine(state(row), source(row.rate()));
        cell.addClassName("loose"); // a source is read whole or not at all
        return cell;
    }

    private Component state(RateRow row) {
        return Badges.plain(phase(row).tone(), RateWords.state(row.rate(), today));
    }

    private Component source(Rate rate) {
        if (rate.confirmed() || RatePhase.of(rate, today) == RatePhase.ENDED) {
            return Tags.small(rate.source());
        }
        var warning = Tags.small("Confirm before use");
        warning.addClassName("t-wait");
        warning.setTitle(rate.source());
        return warning;
    }

    /** Only what the house entered is the house's to end. */
    private Component acts(RateRow row) {
        if (!row.rate().own() || phase(row) == RatePhase.ENDED) {
            return new Div();
        }
        var end = new Button("End", click -> onEnd.accept(row));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        end.setAriaLabel("End " + RateWords.name(row.rate().code()) + ", " + RateWords.period(row.rate()));
        return end;
    }

    private RatePhase phase(RateRow row) {
        return RatePhase.of(row.rate(), today);
    }

    private Component card(RateRow row) {
        var rate = row.rate();
        var card = new Div(
                Tags.row(
                        Icons.of("percent"),
                        Tags.text(RateWords.name(rate.code()), "grow", "strong", "cut"),
                        Tags.text(RateWords.value(rate), "jv-price")),
                Tags.row(Tags.text(RateWords.period(rate), "grow", "cut"), state(row)),
                Tags.row(source(rate), Tags.spacer(), acts(row)));
        card.addClassName("jv-rowcard");
        return card;
    }
}
