package com.jetvision.audit.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.audit.AuditFilter;
import com.jetvision.audit.AuditTrail;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.LongConsumer;

/** The lines of the trail, newest first, read page by page. */
class AuditGrid extends Composite<Grid<AuditEntry>> {
    private ReaderTime time = ReaderTime.UNSET;
    private AuditFilter filter = AuditFilter.ALL;

    AuditGrid(AuditTrail trail, LongConsumer opened) {
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        grid.addColumn(row -> time.console(row.at()))
                .setHeader("When")
                .setFlexGrow(0)
                .setWidth("210px");
        grid.addComponentColumn(row -> Actors.named(row)).setHeader("Who").setFlexGrow(2);
        grid.addComponentColumn(row -> Badges.plain(EventWords.tone(row), EventWords.sentence(row)))
                .setHeader("What")
                .setFlexGrow(5);
        PhoneCards.of(grid, this::card);
        grid.setEmptyStateComponent(new EmptyState(
                "history", "Nothing matches", "The log has no such line. Clear the search or go further back."));
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        grid.setDataProvider(new CallbackDataProvider<AuditEntry, Void>(
                query -> trail.rows(filter, query.getOffset(), query.getLimit()).stream(),
                query -> trail.count(filter),
                AuditEntry::id));
    }

    void show(AuditFilter chosen, ReaderTime now) {
        filter = chosen;
        time = now;
        getContent().getDataProvider().refreshAll();
    }

    private Component card(AuditEntry row) {
        var card = new Div(
                Tags.text(EventWords.sentence(row)), Tags.small(Actors.nameOf(row) + " · " + time.moment(row.at())));
        card.addClassName("jv-rowcard");
        return card;
    }
}
