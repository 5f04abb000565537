package com.jetvision.contracts.ui;

import com.jetvision.agents.Agents;
import com.jetvision.contracts.ContractFilter;
import com.jetvision.contracts.ContractFlag;
import com.jetvision.contracts.ContractRow;
import com.jetvision.contracts.ContractStatus;
import com.jetvision.contracts.Contracts;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Every contract one may see, by what became of it. Tab and search live in the address. */
@Route("contracts")
@PageTitle("Contracts")
@Menu(title = "Contracts", order = 50, icon = "file-check")
@RolesAllowed({"AGENT", "ADMIN"})
class ContractsView extends Div implements BeforeEnterObserver {
    private final transient Contracts contracts;
    private final transient Agents agents;
    private final transient Clock clock;
    private final Grid<ContractRow> grid = new Grid<>();
    private final ChoiceTabs<View> tabs = new ChoiceTabs<>(
            View.values(), view -> view.label, view -> go("view", view == View.ALL ? "" : view.code()));
    private final SearchField search =
            new SearchField("Search contracts", "Number, client or route", text -> go("q", text));
    private AddressQuery address = AddressQuery.of("contracts");
    private ContractFilter filter = ContractFilter.ALL;

    ContractsView(Contracts contracts, Agents agents, LiveUpdates live, Who who, Clock clock) {
        this.contracts = contracts;
        this.agents = agents;
        this.clock = clock;
        addClassName("jv-page");
        add(new PageHead("Contracts"), tabs, search.inRow(), grid);
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
        filter = new ContractFilter(view.statuses, address.get("q"));
        if (grid.getColumns().isEmpty()) {
            columns();
        }
        grid.setEmptyStateComponent(empty(filter));
        grid.setDataProvider(new CallbackDataProvider<ContractRow, Void>(
                query -> contracts.rows(filter, query.getOffset(), query.getLimit()).stream(),
                query -> contracts.count(filter),
                ContractRow::id));
    }

    private void columns() {
        var reader = agents.me().timeZone();
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.addComponentColumn(row -> TwoLine.linked(address(row), row.client(), row.number()))
                .setHeader("Client")
                .setFlexGrow(2);
        grid.addComponentColumn(row ->
                        new TwoLine(row.route(), Formats.date(row.departure(), today()) + " · " + row.aircraft()))
                .setHeader("Flight");
        grid.addComponentColumn(
                        row -> TwoLine.price(Formats.moneyExact(row.total()), "paid " + Formats.moneyExact(row.paid())))
                .setHeader("Price")
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(row -> new TwoLine(
                        row.sentAt() == null ? Formats.NONE : Formats.past(row.sentAt(), reader, clock.instant()),
                        row.signedAt() == null
                                ? "not signed"
                                : "signed " + Formats.past(row.signedAt(), reader, clock.instant())))
                .setHeader("Sent");
        grid.addComponentColumn(ContractsView::state).setHeader("State");
        PhoneCards.of(grid, this::card);
        grid.addItemClickListener(click -> UI.getCurrent().navigate(address(click.getItem())));
    }

    private static String address(ContractRow row) {
        return RequestLinks.contract(row.request());
    }

    private static EmptyState empty(ContractFilter asked) {
        return asked.text().isBlank()
                ? new EmptyState(
                        "file-check", "No contracts here", "A contract is drafted when a client accepts a proposal.")
                : new EmptyState("search", "Nothing matches", "No contract here has “" + asked.text() + "” in it.");
    }

    private Component card(ContractRow row) {
        var first = Tags.row(
                Tags.text(row.client(), "strong", "cut"),
                Tags.spacer(),
                Tags.text(Formats.moneyExact(row.total()), "jv-price"));
        var second = Tags.row(Tags.text(row.route()), Tags.spacer(), state(row));
        var card = new Div(first, second, Tags.small(row.number() + ", " + Formats.date(row.departure(), today())));
        card.addClassName("jv-rowcard");
        return card;
    }

    private static Component state(ContractRow row) {
        return row.late() ? Badges.plain(ContractFlag.LATE) : Badges.plain(row.status());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), agents.me().timeZone());
    }

    /** The saved views of the list. */
    private enum View {
        ALL("All", Set.of()),
        TO_SEND("To send", EnumSet.of(ContractStatus.DRAFT)),
        TO_SIGN("To sign", EnumSet.of(ContractStatus.SENT, ContractStatus.VIEWED)),
        TO_PAY("To pay", EnumSet.of(ContractStatus.SIGNED, ContractStatus.PAYMENT_PENDING)),
        PAID("Paid", EnumSet.of(ContractStatus.PAID, ContractStatus.COMPLETED)),
        ENDED("Ended", EnumSet.of(ContractStatus.CANCELLED, ContractStatus.EXPIRED));

        private final String label;
        private final Set<ContractStatus> statuses;

        View(String label, Set<ContractStatus> statuses) {
            this.label = label;
            this.statuses = statuses;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
