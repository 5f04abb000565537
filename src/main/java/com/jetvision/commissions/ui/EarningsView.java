package com.jetvision.commissions.ui;

import com.jetvision.agents.Agents;
import com.jetvision.commissions.CommissionRow;
import com.jetvision.commissions.Commissions;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;

/** The commission ledger: one's own lines, the whole house's for an admin. */
@Route("earnings")
@PageTitle("My earnings")
@Menu(title = "My earnings", order = 60, icon = "wallet")
@RolesAllowed({"AGENT", "ADMIN"})
class EarningsView extends Div implements BeforeEnterObserver {
    private final transient Commissions commissions;
    private final transient Agents agents;
    private final transient Clock clock;
    private final Grid<CommissionRow> grid = new Grid<>();

    EarningsView(Commissions commissions, Agents agents, LiveUpdates live, Who who, Clock clock) {
        this.commissions = commissions;
        this.agents = agents;
        this.clock = clock;
        addClassName("jv-page");
        add(new PageHead("My earnings"), grid);
        live.bind(this, who.organization(), () -> grid.getDataProvider().refreshAll());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (grid.getColumns().isEmpty()) {
            columns();
        }
        grid.setDataProvider(new CallbackDataProvider<CommissionRow, Void>(
                query -> commissions.rows(query.getOffset(), query.getLimit()).stream(),
                query -> commissions.count(),
                CommissionRow::id));
    }

    private void columns() {
        var reader = agents.me().timeZone();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.addComponentColumn(row -> TwoLine.linked(address(row), row.client(), row.contractNumber()))
                .setHeader("Deal")
                .setFlexGrow(2);
        grid.addComponentColumn(row -> new TwoLine(row.agent(), Formats.past(row.at(), reader, clock.instant())))
                .setHeader("Agent");
        grid.addComponentColumn(row -> TwoLine.price(
                        Formats.moneyExact(row.amount()),
                        Formats.percent(row.share()) + " of " + Formats.moneyExact(row.base())))
                .setHeader("Commission")
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(row -> new TwoLine(
                        Badges.plain(row.kind()),
                        "payable by "
                                + Formats.date(
                                        row.payableBy(),
                                        clock.instant().atZone(reader).toLocalDate())))
                .setHeader("State");
        grid.setEmptyStateComponent(
                new EmptyState("wallet", "No earnings yet", "A commission is booked when you close a deal."));
        PhoneCards.of(grid, row -> card(row, reader));
        grid.addItemClickListener(click -> UI.getCurrent().navigate(address(click.getItem())));
    }

    private static String address(CommissionRow row) {
        return RequestLinks.contract(row.request());
    }

    private Component card(CommissionRow row, ZoneId reader) {
        var first = Tags.row(
                Tags.text(row.client(), "strong", "cut"),
                Tags.spacer(),
                Tags.text(Formats.moneyExact(row.amount()), "jv-price"));
        var second = Tags.row(Tags.text(row.contractNumber()), Tags.spacer(), Badges.plain(row.kind()));
        var today = clock.instant().atZone(reader).toLocalDate();
        var card = new Div(
                first,
                second,
                Tags.small("%s of %s, payable by %s"
                        .formatted(
                                Formats.percent(row.share()),
                                Formats.moneyExact(row.base()),
                                Formats.date(row.payableBy(), today))));
        card.addClassName("jv-rowcard");
        return card;
    }
}
