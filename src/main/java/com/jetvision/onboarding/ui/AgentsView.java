package com.jetvision.onboarding.ui;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Agents;
import com.jetvision.mail.Mail;
import com.jetvision.mail.ui.StuckMail;
import com.jetvision.onboarding.Onboarding;
import com.jetvision.onboarding.Progress;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.ListWithPane;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.SearchField;
import com.jetvision.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.function.Function;

/** The people of the house and how far those who join have come; live. */
@Route("admin/agents")
@PageTitle("Agents and onboarding · Jetvision")
@Menu(title = "Agents and onboarding", order = 100, icon = "badge-check")
@RolesAllowed("ADMIN")
class AgentsView extends Div implements BeforeEnterObserver {
    private final transient Agents agents;
    private final transient Onboarding onboarding;
    private final transient ReaderClock clock;
    private final transient Function<AgentId, StuckMail> stuck;
    private final GroupChips groups = new GroupChips(group -> go("group", group.code()));
    private final SearchField search = new SearchField("Search people", "Search people", text -> go("q", text));
    private final PeopleGrid grid;
    private final ListWithPane<Progress> split;
    private AddressQuery address = new AddressQuery("", Map.of());

    AgentsView(Agents agents, Onboarding onboarding, Mail mail, LiveUpdates live, Who who, ReaderClock clock) {
        this.agents = agents;
        this.onboarding = onboarding;
        this.clock = clock;
        stuck = person -> new StuckMail(mail, live, person);
        grid = new PeopleGrid(agents, id -> go("person", id.value().toString()));
        var row = search.inRow(groups.chips());
        var list = new Div(row, grid);
        list.addClassName("jv-list-side");
        split = new ListWithPane<>(list, () -> go("person", ""));
        var invite = new Button(
                "Invite",
                Icons.of("user-plus"),
                click -> new InviteDialog(invitation -> {
                            onboarding.invite(invitation);
                            Toasts.done("Invitation sent to " + invitation.email());
                        })
                        .open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("jv-page");
        add(new PageHead("Agents and onboarding").actions(invite), split);
        live.bind(this, who.organization(), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = AddressQuery.of(event);
        search.setValue(address.get("q"));
        refresh();
    }

    private void refresh() {
        var now = clock.now();
        var group = GroupChips.named(address.get("group"));
        groups.show(group, each -> agents.countPeople(each, ""));
        grid.show(group, address.get("q"), now);
        var chosen = AddressQuery.id(address.get("person"))
                .map(AgentId::new)
                .map(onboarding::progress)
                .orElse(null);
        split.show(chosen, progress -> pane(progress, now));
    }

    private PersonPane pane(Progress progress, ReaderTime now) {
        var acts = new PersonActs(progress.account().id(), agents, onboarding, () -> go("person", ""));
        return new PersonPane(progress, now, acts, stuck.apply(acts.person()));
    }

    private void go(String name, String value) {
        address.with(name, value).go();
    }
}
