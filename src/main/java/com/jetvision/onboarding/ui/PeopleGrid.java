package com.jetvision.onboarding.ui;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.agents.PeopleGroup;
import com.jetvision.agents.PersonRow;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.Consumer;

/** The people of the house, those who are still joining first. */
class PeopleGrid extends Composite<Grid<PersonRow>> {
    private final transient Agents agents;
    private ReaderTime time = ReaderTime.UNSET;
    private PeopleGroup group = PeopleGroup.ALL;
    private String text = "";

    PeopleGrid(Agents agents, Consumer<AgentId> opened) {
        this.agents = agents;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        columns(grid);
        PhoneCards.of(grid, this::card);
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        grid.setPartNameGenerator(row -> row.active() ? null : "muted");
        grid.setDataProvider(new CallbackDataProvider<PersonRow, Void>(
                query -> this.agents.people(group, text, query.getOffset(), query.getLimit()).stream(),
                query -> this.agents.countPeople(group, text),
                PersonRow::id));
    }

    void show(PeopleGroup chosen, String typed, ReaderTime now) {
        group = chosen;
        text = typed;
        time = now;
        getContent()
                .setEmptyStateComponent(
                        new EmptyState("users", "Nobody matches", "Choose another group or clear the search."));
        getContent().getDataProvider().refreshAll();
    }

    private void columns(Grid<PersonRow> grid) {
        grid.addComponentColumn(PeopleGrid::person).setHeader("Person").setFlexGrow(3);
        grid.addColumn(row -> PersonWords.role(row.role()))
                .setHeader("Role")
                .setFlexGrow(0)
                .setWidth("130px");
        grid.addComponentColumn(row ->
                        new TwoLine(PersonWords.state(row.active(), row.status()), PersonWords.detail(row, time)))
                .setHeader("Status")
                .setFlexGrow(2);
        grid.addComponentColumn(PeopleGrid::terms)
                .setHeader("Margin, share")
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("130px");
    }

    private static Component person(PersonRow row) {
        var avatar = new Avatar(row.name());
        avatar.addClassName("agent");
        return Tags.row(avatar, TwoLine.named(row.name(), row.email()));
    }

    private static Component terms(PersonRow row) {
        return new TwoLine(PersonWords.margin(row.margin()), "share " + Formats.percent(row.commission())).right();
    }

    private Component card(PersonRow row) {
        var card = new Div(
                Tags.row(Tags.text(row.name(), "grow", "strong", "cut"), PersonWords.state(row.active(), row.status())),
                Tags.text(row.email(), "cut"),
                Tags.text(PersonWords.detail(row, time), "t12", "ink3"));
        card.addClassName("jv-rowcard");
        return card;
    }
}
