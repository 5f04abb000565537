package com.jetvision.requests.ui;

import com.jetvision.clients.ClientFilter;
import com.jetvision.clients.ClientId;
import com.jetvision.clients.ClientRow;
import com.jetvision.clients.ClientSort;
import com.jetvision.platform.ui.Icons;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.RequestProblem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose wish it is: one of the book, or somebody new. */
class ClientStep extends WizardStep {
    private static final String ROW = """
            <div class="jv-cell"><b>${item.name}</b><small>${item.contact}</small></div>""";
    private final transient Desk desk;
    private final Runnable changed;
    private final ComboBox<ClientRow> client = new ComboBox<>("Client");
    private final Div fresh = new Div();
    private @Nullable ClientId chosen;

    ClientStep(Desk desk, DraftForm form, Runnable changed) {
        super(WizardPage.CLIENT);
        this.desk = desk;
        this.changed = changed;
        chosen = form.client();
        var somebodyNew = new Button("New client", Icons.of("user-plus"), click -> open());
        somebodyNew.addThemeVariants(ButtonVariant.TERTIARY);
        fresh.setVisible(false);
        choice();
        getContent().add(client, new Div(somebodyNew), fresh);
    }

    private void choice() {
        client.setPlaceholder("Name, company or e-mail");
        client.setPrefixComponent(Icons.of("search"));
        client.setItems(query -> desk
                .clients
                .rows(
                        ClientFilter.text(query.getFilter().orElse("")),
                        query.getOffset(),
                        query.getLimit(),
                        ClientSort.BY_NAME)
                .stream());
        client.setItemLabelGenerator(ClientRow::name);
        client.setRenderer(LitRenderer.<ClientRow>of(ROW)
                .withProperty("name", ClientRow::name)
                .withProperty("contact", row -> row.name().equals(row.contact()) ? row.agentName() : row.contact()));
        client.setManualValidation(true);
        if (chosen != null) {
            show(chosen);
        }
        client.addValueChangeListener(change -> {
            chosen = change.getValue() == null ? null : change.getValue().id();
            changed.run();
        });
    }

    /** The combo box wants a row; of a client by id the name is enough. */
    private void show(ClientId id) {
        var profile = desk.clients.get(id);
        var form = profile.form();
        client.setValue(new ClientRow(
                id,
                profile.name(),
                form.contact(),
                form.title(),
                null,
                null,
                form.vip(),
                form.terms(),
                form.credit(),
                form.homeAirport(),
                "",
                profile.active()));
    }

    private void open() {
        fresh.removeAll();
        fresh.add(new NewClientForm(form -> {
            var id = desk.clients.create(form);
            fresh.setVisible(false);
            show(id);
        }));
        fresh.setVisible(true);
    }

    @Override
    DraftForm into(DraftForm form) {
        return form.withClient(chosen);
    }

    @Override
    void complain(List<RequestProblem> problems) {
        complain(client, problems, RequestProblem.Field.CLIENT);
    }
}
