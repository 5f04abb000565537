package com.jetvision.operators.ui;

import com.jetvision.audit.AuditTrail;
import com.jetvision.operators.OperatorFilter;
import com.jetvision.operators.OperatorGroup;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.OperatorSafety;
import com.jetvision.operators.OperatorSort;
import com.jetvision.operators.Operators;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.ChoiceChips;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.ExportLink;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The air carriers that the house knows, searched and filtered; the address holds how. Agents read, admins keep. */
@Route(OperatorLinks.LIST)
@PageTitle("Operators · Jetvision")
@Menu(title = "Operators", order = 45, icon = "building-2")
@RolesAllowed({"AGENT", "ADMIN"})
class OperatorsView extends Div implements BeforeEnterObserver {
    private final transient Operators operators;
    private final transient OperatorSafety safety;
    private final transient AuditTrail audit;
    private final transient ReaderClock clock;
    private final boolean keeper;
    private final ChoiceChips<OperatorGroup> groups = new ChoiceChips<>(
            List.of(OperatorGroup.values()),
            OperatorWords::group,
            group -> go("view", group == OperatorGroup.ALL ? "" : group.code()));
    private final SearchField search =
            new SearchField("Search operators", "Name, aircraft, programme", text -> go("q", text));
    private final Select<OperatorSort> sort = new Select<>();
    private final Span shown = Tags.text("", "t12", "ink3");
    private final OperatorGrid grid;
    private final ListWithPane<Profile> split;
    private AddressQuery address = new AddressQuery(OperatorLinks.LIST, Map.of());

    OperatorsView(
            Operators operators,
            OperatorSafety safety,
            AuditTrail audit,
            LiveUpdates live,
            Who who,
            ReaderClock clock) {
        this.operators = operators;
        this.safety = safety;
        this.audit = audit;
        this.clock = clock;
        keeper = who.isAdmin();
        grid = new OperatorGrid(
                operators, id -> go(OperatorLinks.CHOSEN, id.value().toString()));
        var list = new Div(filters(), grid);
        list.addClassName("jv-listside");
        split = new ListWithPane<>(list, () -> go(OperatorLinks.CHOSEN, ""));
        addClassName("jv-page");
        add(head(), split);
        live.bind(this, who.organization(), this::refresh);
    }

    private PageHead head() {
        var export = new OperatorExport(operators).file(() -> new OperatorFilter(address.get("q"), group()));
        return new PageHead("Operators").actions(new ExportLink(export));
    }

    private Div filters() {
        sort.setAriaLabel("Order");
        sort.setItems(OperatorSort.values());
        sort.setItemLabelGenerator(OperatorWords::sort);
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                go("sort", chosen == OperatorSort.STANDING ? "" : chosen.name().toLowerCase(java.util.Locale.ROOT));
            }
        });
        var first = new Div(groups.chips());
        first.addClassName("jv-filters");
        var rows = new Div(first, search.inRow(sort, Tags.spacer(), shown));
        rows.addClassName("jv-filterrows");
        return rows;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        search.setValue(address.get("q"));
        refresh();
    }

    private void refresh() {
        var filter = new OperatorFilter(address.get("q"), group());
        var counts = operators.counts();
        groups.show(group(), each -> "%,d".formatted(counts.getOrDefault(each, 0)));
        sort.setValue(order());
        int found = operators.count(filter);
        shown.setText(found == 1 ? "1 operator" : "%,d operators".formatted(found));
        var chosen = AddressQuery.id(address.get(OperatorLinks.CHOSEN))
                .map(OperatorId::new)
                .orElse(null);
        grid.show(filter, order(), chosen, empty(filter));
        split.show(chosen == null ? null : profile(chosen), this::pane);
    }

    private Profile profile(OperatorId id) {
        return new Profile(
                operators.details(id), safety.proofs(id), operators.record(id), audit.about(List.of(id), Profile.ACTS));
    }

    private OperatorPane pane(Profile profile) {
        return new OperatorPane(
                profile,
                clock.now(),
                keeper ? new OperatorActs(operators, safety, this::refresh) : null,
                safety,
                () -> go(OperatorLinks.CHOSEN, ""));
    }

    private OperatorGroup group() {
        return address.choice("view", OperatorGroup.values(), OperatorGroup::code, OperatorGroup.ALL);
    }

    private OperatorSort order() {
        return address.choice("sort", OperatorSort.values(), OperatorSort::name, OperatorSort.STANDING);
    }

    private Component empty(OperatorFilter filter) {
        if (!filter.text().isBlank()) {
            return new EmptyState(
                    "search",
                    "Nothing matches",
                    "No operator has this in its name, aircraft or programmes.",
                    new Button("Clear search", click -> go("q", "")));
        }
        return switch (filter.group()) {
            case ALL ->
                new EmptyState(
                        "building-2", "No operators yet", "They appear here with the first request that goes to them.");
            case PREFERRED ->
                new EmptyState("star", "None is preferred", "An admin can prefer an operator in its profile.");
            case EXCLUDED ->
                new EmptyState("ban", "None is excluded", "Operators that the house asks no more stand here.");
            case SAFETY_UNKNOWN ->
                new EmptyState(
                        "shield-check", "All have a proof", "Somebody has seen proof of every operator's safety.");
            case PROOF_ENDS ->
                new EmptyState(
                        "shield-check", "No proof ends soon", "Proofs that ran out, or do within a month, stand here.");
        };
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
