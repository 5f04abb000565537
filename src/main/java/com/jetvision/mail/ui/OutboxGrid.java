package com.jetvision.mail.ui;

import com.jetvision.mail.EmailFilter;
import com.jetvision.mail.EmailId;
import com.jetvision.mail.EmailRow;
import com.jetvision.mail.EmailStatus;
import com.jetvision.mail.Mail;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.Consumer;

/** The mails of the house, newest first. */
class OutboxGrid extends Composite<Grid<EmailRow>> {
    private final transient Mail mail;
    private ReaderTime time = ReaderTime.UNSET;
    private EmailFilter filter = EmailFilter.ALL;

    OutboxGrid(Mail mail, Consumer<EmailId> opened) {
        this.mail = mail;
        var grid = getContent();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        columns(grid);
        PhoneCards.of(grid, this::card);
        grid.addItemClickListener(click -> opened.accept(click.getItem().id()));
        grid.setDataProvider(new CallbackDataProvider<EmailRow, Void>(
                query -> this.mail.rows(filter, query.getOffset(), query.getLimit()).stream(),
                query -> this.mail.count(filter),
                EmailRow::id));
    }

    void show(EmailFilter chosen, ReaderTime now) {
        filter = chosen;
        time = now;
        getContent().setEmptyStateComponent(empty(chosen));
        getContent().getDataProvider().refreshAll();
    }

    private void columns(Grid<EmailRow> grid) {
        grid.addComponentColumn(OutboxGrid::recipient).setHeader("To").setFlexGrow(2);
        grid.addComponentColumn(row -> new TwoLine(row.subject(), EmailWords.kind(row)))
                .setHeader("Subject")
                .setFlexGrow(3);
        grid.addColumn(row -> time.past(row.createdAt()))
                .setHeader("Written")
                .setFlexGrow(0)
                .setWidth("120px");
        grid.addComponentColumn(row -> new TwoLine(Badges.plain(row.status()), EmailWords.state(row, time)))
                .setHeader("State")
                .setFlexGrow(2);
        grid.setPartNameGenerator(row -> row.status() == EmailStatus.CANCELLED ? "muted" : null);
    }

    private Component card(EmailRow row) {
        var card = new Div(
                Tags.row(Tags.text(row.to(), "grow", "strong", "cut"), Badges.plain(row.status())),
                Tags.text(row.subject(), "cut"),
                Tags.small(EmailWords.state(row, time)));
        card.addClassName("jv-rowcard");
        return card;
    }

    private static Component recipient(EmailRow row) {
        var name = row.toName();
        return name == null ? TwoLine.named(row.to(), "") : TwoLine.named(name, row.to());
    }

    private static Component empty(EmailFilter filter) {
        return filter.equals(EmailFilter.ALL)
                ? new EmptyState("mail", "No e-mail yet", "What Jetvision sends to clients and agents stands here.")
                : new EmptyState("mail", "Nothing matches", "Choose another tab or clear the search.");
    }
}
