package com.jetvision.proposals.ui;

import com.jetvision.agents.Agents;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.ChoiceTabs;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.PhoneCards;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.proposals.ProposalFilter;
import com.jetvision.proposals.ProposalRow;
import com.jetvision.proposals.ProposalStatus;
import com.jetvision.proposals.Proposals;
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
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Every proposal one may see, by what became of it. Tab and search live in the address. */
@Route("proposals")
@PageTitle("Proposals")
@Menu(title = "Proposals", order = 40, icon = "file-text")
@RolesAllowed({"AGENT", "ADMIN"})
class ProposalsView extends Div implements BeforeEnterObserver {
    private final transient Proposals proposals;
    private final transient Agents agents;
    private final transient Clock clock;
    private final Grid<ProposalRow> grid = new Grid<>();
    private final ChoiceTabs<View> tabs = new ChoiceTabs<>(
            View.values(), view -> view.label, view -> go("view", view == View.ALL ? "" : view.code()));
    private final SearchField search =
            new SearchField("Search proposals", "Number, client or route", text -> go("q", text));
    private AddressQuery address = AddressQuery.of("proposals");
    private ProposalFilter filter = ProposalFilter.ALL;

    ProposalsView(Proposals proposals, Agents agents, LiveUpdates live, Who who, Clock clock) {
        this.proposals = proposals;
        this.agents = agents;
        this.clock = clock;
        addClassName("jv-page");
        add(new PageHead("Proposals"), tabs, search.inRow(), grid);
        live.bind(this, who.organization(), () -> grid.getDataProvider().refreshAll());
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        var view = address.choice("view", View.values(), View::code, View.ALL);
        tabs.show(view);
        search.setValue(address.get("q"));
        filter = new ProposalFilter(view.statuses, address.get("q"));
        if (grid.getColumns().isEmpty()) {
            columns();
        }
        grid.setEmptyStateComponent(empty(filter));
        grid.setDataProvider(new CallbackDataProvider<ProposalRow, Void>(
                query -> proposals.rows(filter, query.getOffset(), query.getLimit()).stream(),
                query -> proposals.count(filter),
                ProposalRow::id));
    }

    private void columns() {
        var reader = agents.me().timeZone();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.addComponentColumn(row -> TwoLine.linked(address(row), row.client(), row.title()))
                .setHeader("Client")
                .setFlexGrow(2);
        grid.addComponentColumn(
                        row -> new TwoLine(row.number(), row.options() == 1 ? "1 option" : row.options() + " options"))
                .setHeader("Proposal");
        grid.addComponentColumn(row -> TwoLine.price(Formats.money(row.total()), "client pays"))
                .setHeader("Price")
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(row -> new TwoLine(
                        row.sentAt() == null ? Formats.NONE : Formats.past(row.sentAt(), reader, clock.instant()),
                        "valid until " + Formats.moment(row.validUntil(), reader, clock.instant())))
                .setHeader("Sent");
        grid.addComponentColumn(row -> new TwoLine(Badges.plain(row.status()), looks(row)))
                .setHeader("State");
        PhoneCards.of(grid, this::card);
        grid.addItemClickListener(click -> UI.getCurrent().navigate(address(click.getItem())));
    }

    private static String address(ProposalRow row) {
        return RequestLinks.proposal(row.request());
    }

    private static EmptyState empty(ProposalFilter asked) {
        return asked.text().isBlank()
                ? new EmptyState("file-text", "No proposals here", "Open a request and add quotes to a proposal.")
                : new EmptyState("search", "Nothing matches", "No proposal here has “" + asked.text() + "” in it.");
    }

    private Component card(ProposalRow row) {
        var first = Tags.row(
                Tags.text(row.client(), "strong", "cut"),
                Tags.spacer(),
                Tags.text(Formats.money(row.total()), "jv-price"));
        var second = Tags.row(Tags.text(row.number()), Tags.spacer(), Badges.plain(row.status()));
        var card = new Div(first, second, Tags.small(row.title() + ", " + looks(row)));
        card.addClassName("jv-rowcard");
        return card;
    }

    private static String looks(ProposalRow row) {
        return switch (row.views()) {
            case 0 -> row.sentAt() == null ? row.agent() : "not viewed yet";
            case 1 -> "viewed once";
            default -> "viewed " + row.views() + " times";
        };
    }

    /** The saved views of the list. */
    private enum View {
        ALL("All", Set.of()),
        OUT("With the client", EnumSet.of(ProposalStatus.SENT, ProposalStatus.VIEWED)),
        READY("Ready to send", EnumSet.of(ProposalStatus.DRAFT, ProposalStatus.GENERATED)),
        ACCEPTED("Accepted", EnumSet.of(ProposalStatus.ACCEPTED)),
        ENDED("Ended", EnumSet.of(ProposalStatus.REJECTED, ProposalStatus.EXPIRED));

        private final String label;
        private final Set<ProposalStatus> statuses;

        View(String label, Set<ProposalStatus> statuses) {
            this.label = label;
            this.statuses = statuses;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
