package com.jetvision.avinode.ui;

import com.jetvision.avinode.connections.ConnectionDesk;
import com.jetvision.avinode.connections.ConnectionDetails;
import com.jetvision.avinode.connections.ConnectionForm;
import com.jetvision.avinode.connections.ConnectionId;
import com.jetvision.avinode.connections.ConnectionKind;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.ui.Accepts;
import com.jetvision.platform.ui.AddressQuery;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a connection to Avinode, or changes one. Keys are typed in and never shown again. */
@Route(ConnectionsView.PATH + "/new")
@RouteAlias(ConnectionsView.PATH + "/:id/edit")
@PageTitle("Avinode connection · Jetvision")
@RolesAllowed("ADMIN")
class ConnectionEditView extends Div implements BeforeEnterObserver {
    private final transient ConnectionDesk desk;
    private final Binder<Draft> binder = new Binder<>();
    private final TextField slug = new TextField("Name");
    private final TextField url = new TextField("Avinode’s address");
    private final RadioButtonGroup<ConnectionKind> kind =
            Segments.choice("Takes", List.of(ConnectionKind.values()), ConnectionKind::label);
    private final TextField actAs = new TextField("Acts as");
    private final PasswordField token = new PasswordField("Access token");
    private final PasswordField application = new PasswordField("Application token");
    private final TextField client = new TextField("OAuth client");
    private final PasswordField secret = new PasswordField("OAuth secret");
    private transient @Nullable ConnectionDetails before;

    /** A connection while the form is open. */
    private static class Draft {
        String slug = "";
        String url = "https://services.avinode.com/api";
        ConnectionKind kind = ConnectionKind.BOTH;
        String actAs = "";
        String token = "";
        String application = "";
        String client = "";
        String secret = "";

        ConnectionForm form() {
            return new ConnectionForm(
                    slug,
                    ConnectionForm.requireAddress(url),
                    kind,
                    actAs,
                    typed(token),
                    typed(application),
                    client,
                    typed(secret));
        }

        private static @Nullable String typed(String text) {
            return text.isBlank() ? null : text;
        }
    }

    ConnectionEditView(ConnectionDesk desk) {
        this.desk = desk;
        addClassName("jv-page");
        bind();
    }

    private void bind() {
        binder.forField(slug)
                .asRequired("Give it a name; it stands in the webhook addresses.")
                .withValidator(Accepts.what(ConnectionForm::requireSlug))
                .bind(d -> d.slug, (d, v) -> d.slug = v);
        binder.forField(url)
                .asRequired("Write where Avinode’s API is.")
                .withValidator(Accepts.what(ConnectionForm::requireAddress))
                .bind(d -> d.url, (d, v) -> d.url = v);
        binder.forField(kind).bind(d -> d.kind, (d, v) -> d.kind = v);
        binder.forField(actAs).bind(d -> d.actAs, (d, v) -> d.actAs = v);
        binder.forField(token).bind(d -> d.token, (d, v) -> d.token = v);
        binder.forField(application).bind(d -> d.application, (d, v) -> d.application = v);
        binder.forField(client).bind(d -> d.client, (d, v) -> d.client = v);
        binder.forField(secret).bind(d -> d.secret, (d, v) -> d.secret = v);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id");
        if (id.isEmpty()) {
            show("New connection", new Draft(), false, false);
            return;
        }
        var known = AddressQuery.id(id.get())
                .map(ConnectionId::new)
                .flatMap(desk::find)
                .orElseThrow(() -> new NotFound("connection"));
        before = known;
        slug.setReadOnly(true);
        show(known.slug(), draft(known), known.hasToken(), known.hasApplicationToken());
    }

    private static Draft draft(ConnectionDetails known) {
        var draft = new Draft();
        draft.slug = known.slug();
        draft.url = known.baseUrl();
        draft.kind = known.kind();
        draft.actAs = known.actAs();
        draft.client = known.clientId();
        return draft;
    }

    private void show(String title, Draft draft, boolean hasToken, boolean hasApplication) {
        slug.setHelperText("In webhook addresses; it cannot be changed later");
        url.setHelperText("As Avinode named it to you, with /api");
        kind.setLabel("Takes");
        actAs.setHelperText("An Avinode login; empty shows your company");
        keep(token, hasToken);
        keep(application, hasApplication);
        keep(secret, !draft.client.isEmpty());
        client.setHelperText("In the place of a long-lived token");
        binder.readBean(draft);
        var fields =
                new Div(panel("Connection", slug, url, kind, actAs), panel("Keys", token, application, client, secret));
        fields.addClassName("jv-form-in");
        var form = new Div(fields);
        form.addClassNames("jv-form", "grow");
        var save = new Button("Save connection", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button("Cancel", click -> UI.getCurrent().navigate(ConnectionsView.class));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Footer(Tags.spacer(), cancel, save);
        foot.addClassName("jv-form-foot");
        removeAll();
        add(new PageHead("Avinode connections", ConnectionsView.PATH, title), form, foot);
    }

    private static void keep(PasswordField field, boolean stored) {
        field.setHelperText(stored ? "One is stored, sealed; empty keeps it" : "Stored sealed, never shown again");
        field.setRevealButtonVisible(false);
        field.getElement().setAttribute("autocomplete", "off");
    }

    private static Panel panel(String title, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("jv-fields");
        for (var field : fields) {
            field.getElement().getClassList().add("c6");
        }
        return new Panel(title, grid);
    }

    private void save() {
        var draft = new Draft();
        if (!binder.writeBeanIfValid(draft)) {
            return;
        }
        if (before == null) {
            var made = desk.create(draft.form());
            new SecretDialog(made.secrets(), () -> go(made.id())).open();
        } else {
            desk.update(before.id(), draft.form(), before.version());
            go(before.id());
        }
    }

    private static void go(ConnectionId id) {
        UI.getCurrent()
                .navigate(
                        ConnectionsView.class,
                        QueryParameters.of(ConnectionsView.CHOSEN, id.value().toString()));
    }
}
