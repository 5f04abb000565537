package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientId;
import com.jetvision.clients.ClientLinks;
import com.jetvision.clients.ClientProfile;
import com.jetvision.clients.Clients;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** A client in full: who they are at the left, what the house does for them in the middle. */
@Route(ClientLinks.PROFILE)
@RolesAllowed({"AGENT", "ADMIN"})
class ClientView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Clients clients;
    private final transient Airports airports;
    private final transient LiveUpdates live;
    private final transient List<ClientSection> sections;
    private String title = "Client";

    ClientView(Clients clients, Airports airports, LiveUpdates live, ObjectProvider<ClientSection> sections) {
        this.clients = clients;
        this.airports = airports;
        this.live = live;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ClientSection::order))
                .toList();
        addClassName("jv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .flatMap(AddressQuery::id)
                .map(ClientId::new)
                .orElseThrow(() -> new NotFound("client"));
        show(clients.get(id));
    }

    private void show(ClientProfile client) {
        title = client.name();
        removeAll();
        var body = new Div();
        body.addClassName("jv-profile");
        add(head(client), body);
        fill(body, client);
        live.bind(body, client.id(), () -> fill(body, clients.get(client.id())));
    }

    private PageHead head(ClientProfile client) {
        var actions = new ArrayList<Component>();
        actions.add(aside(client));
        actions.add(new Button(
                "Edit", Icons.of("pencil"), click -> UI.getCurrent().navigate(ClientLinks.edit(client.id()))));
        sections.forEach(section -> actions.addAll(section.actions(client.id())));
        return new PageHead("Clients", ClientLinks.LIST, client.name()).actions(actions.toArray(Component[]::new));
    }

    private Button aside(ClientProfile client) {
        var button = client.active()
                ? Icons.button("archive", "Archive client")
                : Icons.button("undo-2", "Take the client back");
        button.addClickListener(click -> {
            if (client.active()) {
                clients.archive(client.id());
                UI.getCurrent().navigate(ClientLinks.LIST);
                Toasts.undo(client.name() + " archived", () -> clients.restore(client.id()));
            } else {
                clients.restore(client.id());
                show(clients.get(client.id()));
            }
        });
        return button;
    }

    private void fill(Div body, ClientProfile client) {
        var home = client.form().homeAirport();
        var identity = new ClientIdentity(client, home == null ? null : airports.get(home));
        var side = new Aside(identity.head());
        identity.parts().forEach(side::add);
        side.addClassName("jv-side");
        var overview = overview(client);
        var about = new Div();
        about.addClassNames("jv-pad", "jv-side");
        identity.parts().forEach(about::add);
        about.setVisible(false);
        var tabs = Segments.line(new Tab("Overview"), new Tab("About"));
        tabs.addSelectedChangeListener(change -> {
            boolean first = tabs.getSelectedIndex() == 0;
            overview.setVisible(first);
            about.setVisible(!first);
        });
        var main = new Div();
        main.addClassName("body");
        tiles(client.id(), main);
        var choice = new Div(tabs);
        choice.addClassName("phone"); // where the window is wide, all of it stands at the left
        main.add(choice, overview, about);
        body.removeAll();
        body.add(side, main);
    }

    private void tiles(ClientId client, Div main) {
        var row = new Div();
        row.addClassNames("jv-tiles", "four");
        sections.stream().flatMap(section -> section.tiles(client).stream()).forEach(tile -> {
            var box = new Div(Tags.text(tile.label()), Tags.bold(tile.figure()), Tags.small(tile.detail()));
            box.addClassName("jv-tile");
            row.add(box);
        });
        if (row.getComponentCount() > 0) {
            main.add(row);
        }
    }

    private Div overview(ClientProfile client) {
        var left = new Div();
        sections.forEach(section -> section.panels(client.id()).forEach(left::add));
        if (left.getComponentCount() == 0) {
            left.add(new Panel(
                    "Requests",
                    new EmptyState("plane-takeoff", "No requests yet", "What this client asks for stands here.")));
        }
        var text = Tags.of("p", notes(client));
        text.addClassName("jv-text");
        var notes = new Div(text);
        notes.addClassName("jv-panel-in");
        var right = new Div(new Panel("Notes", notes));
        var two = new Div(left, right);
        two.addClassName("jv-two");
        var pad = new Div(two);
        pad.addClassName("jv-pad");
        return pad;
    }

    private static String notes(ClientProfile client) {
        var notes = client.form().notes();
        return notes.isEmpty() ? "None yet. Write them in “Edit”; only your house reads them." : notes;
    }

    @Override
    public String getPageTitle() {
        return title + " · Jetvision";
    }
}
