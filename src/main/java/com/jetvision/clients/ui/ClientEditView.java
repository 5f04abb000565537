package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airports;
import com.jetvision.clients.ClientId;
import com.jetvision.clients.ClientLinks;
import com.jetvision.clients.ClientRow;
import com.jetvision.clients.Clients;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a client, or changes one. */
@Route("clients/new")
@RouteAlias("clients/:id/edit")
@PageTitle("Client · Jetvision")
@RolesAllowed({"AGENT", "ADMIN"})
class ClientEditView extends Div implements BeforeEnterObserver {
    private final transient Clients clients;
    private final transient Airports airports;
    private final transient Clock clock;
    private @Nullable ClientId client;
    private long version;

    ClientEditView(Clients clients, Airports airports, Clock clock) {
        this.clients = clients;
        this.airports = airports;
        this.clock = clock;
        addClassName("jv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var fields = new ClientFields(airports, clock);
        var id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            show("New client", fields, new ClientDraft());
        } else {
            var known = AddressQuery.id(id.get()).map(ClientId::new).orElseThrow(() -> new NotFound("client"));
            var profile = clients.get(known);
            client = known;
            version = profile.version();
            show(profile.name(), fields, ClientDraft.of(profile.form(), airports));
        }
    }

    private void show(String title, ClientFields fields, ClientDraft draft) {
        removeAll();
        fields.email().addValueChangeListener(change -> pointOut(fields, change.getValue()));
        fields.binder().readBean(draft);
        var form = new Div(fields);
        form.addClassNames("jv-form", "grow");
        var save = new Button("Save client", click -> save(fields, draft));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button("Cancel", click -> UI.getCurrent().navigate(back()));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Footer(Tags.spacer(), cancel, save);
        foot.addClassName("jv-form-foot");
        add(PageHead.ofForm("Clients", ClientLinks.LIST, title), form, foot);
    }

    private void save(ClientFields fields, ClientDraft draft) {
        if (!fields.binder().writeBeanIfValid(draft)) {
            return;
        }
        if (client == null) {
            UI.getCurrent().navigate(ClientLinks.profile(clients.create(draft.form())));
        } else {
            clients.update(client, draft.form(), version);
            UI.getCurrent().navigate(ClientLinks.profile(client));
        }
    }

    private String back() {
        return client == null ? ClientLinks.LIST : ClientLinks.profile(client);
    }

    private void pointOut(ClientFields fields, String typed) {
        var same = fields.email().isInvalid() || typed.isBlank()
                ? Optional.<ClientRow>empty()
                : clients.sameAddress(new EmailAddress(typed), client);
        fields.sameAddress().setVisible(same.isPresent());
        fields.sameAddress().removeAll();
        same.ifPresent(other -> fields.sameAddress()
                .add(
                        Icons.of("info"),
                        Tags.text(other.name() + " has this address already."),
                        new Anchor(ClientLinks.profile(other.id()), "Open " + other.name())));
    }
}
