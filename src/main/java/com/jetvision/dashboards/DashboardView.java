package com.jetvision.dashboards;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Segments;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The first page: an agent's own deals; an admin's house, or her own when the address says so. Follows every change. */
@Route("")
@PageTitle("Dashboard · Jetvision")
@Menu(title = "Dashboard", order = 0, icon = "layout-dashboard")
@RolesAllowed({"AGENT", "ADMIN"})
class DashboardView extends Div implements BeforeEnterObserver {
    private static final String MINE = "mine";
    private final transient Overviews overviews;
    private final transient Who who;
    private final PageHead head = new PageHead("Dashboard");
    private final DashboardBody body = new DashboardBody();
    private AddressQuery address = new AddressQuery("", Map.of());

    DashboardView(Overviews overviews, LiveUpdates live, Who who) {
        this.overviews = overviews;
        this.who = who;
        addClassName("jv-page");
        add(head, body);
        // an agent's page hears of the agent's own deals only: every event names the owner
        live.bind(this, who.isAdmin() ? who.organization() : new AgentId(who.person()), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        if (who.isAdmin()) {
            head.actions(whose(), begin());
        } else {
            head.actions(begin());
        }
        refresh();
    }

    private void refresh() {
        body.show(overviews.now(!isMine()), who.actor().name());
    }

    private boolean isMine() {
        return address.get("of").equals(MINE);
    }

    private RadioButtonGroup<String> whose() {
        var choice = Segments.choice("Whose deals", List.of("Mine", "Team"), words -> words);
        choice.setValue(isMine() ? "Mine" : "Team");
        choice.addClassName("desk");
        choice.addValueChangeListener(change ->
                address.with("of", change.getValue().equals("Mine") ? MINE : "").go());
        return choice;
    }

    private static Button begin() {
        var begin = new Button(
                "New request", Icons.of("plus"), click -> UI.getCurrent().navigate(RequestLinks.NEW));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return begin;
    }
}
