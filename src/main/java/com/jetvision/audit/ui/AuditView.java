package com.jetvision.audit.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.audit.AuditTrail;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.DetailPane;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Since;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Who did what, when, in the whole house; live. */
@Route("admin/audit")
@PageTitle("Audit log · Jetvision")
@Menu(title = "Audit log", order = 150, icon = "history")
@RolesAllowed("ADMIN")
class AuditView extends Div implements BeforeEnterObserver {
    private final transient AuditTrail trail;
    private final transient ReaderClock clock;
    private final SearchField search =
            new SearchField("Search the log", "Number, person, e-mail", text -> go("q", text));
    private final Select<Actors> actors = new Select<>();
    private final Select<Since> since = new Select<>();
    private final AuditGrid grid;
    private final ListWithPane<AuditEntry> split;
    private AddressQuery address = new AddressQuery("", Map.of());

    AuditView(AuditTrail trail, LiveUpdates live, Who who, ReaderClock clock) {
        this.trail = trail;
        this.clock = clock;
        grid = new AuditGrid(trail, id -> go("entry", String.valueOf(id)));
        split = new ListWithPane<>(grid, () -> go("entry", ""));
        addClassName("jv-page");
        add(new PageHead("Audit log"), search.inRow(actors, since), split);
        choices();
        live.bind(this, who.organization(), this::refresh);
    }

    private void choices() {
        actors.setAriaLabel("Who");
        actors.setItems(Actors.values());
        actors.setItemLabelGenerator(Actors::label);
        actors.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go("by", change.getValue().address());
            }
        });
        since.setAriaLabel("When");
        since.setItems(Since.values());
        since.setItemLabelGenerator(Since::label);
        since.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go("since", change.getValue().address());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        search.setValue(address.get("q"));
        actors.setValue(Actors.named(address.get("by")));
        since.setValue(Since.named(address.get("since")));
        refresh();
    }

    private void refresh() {
        var now = clock.now();
        grid.show(actors.getValue().filter(address.get("q"), since.getValue().from(now.now())), now);
        var chosen = address.get("entry");
        split.show(
                chosen.matches("\\d{1,18}") ? trail.find(Long.parseLong(chosen)).orElse(null) : null, this::pane);
    }

    private DetailPane pane(AuditEntry entry) {
        return new AuditPane(entry, clock.now(), () -> go("entry", ""));
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
