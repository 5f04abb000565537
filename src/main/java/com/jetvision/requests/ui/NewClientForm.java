package com.jetvision.requests.ui;

import com.jetvision.clients.ClientForm;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Takes a new client in without leaving the wizard; the rest of the profile can follow later. */
class NewClientForm extends Composite<Section> {
    private final TextField contact = new TextField("Contact's name");
    private final TextField company = new TextField("Company");
    private final EmailField email = new EmailField("E-mail");

    NewClientForm(Consumer<ClientForm> create) {
        company.setHelperText("Leave it empty for a private person.");
        email.setManualValidation(true);
        contact.setManualValidation(true);
        var fields = new Div(contact, company, email, new Button("Add client", click -> {
            if (isComplete()) {
                create.accept(ClientForm.of(
                        company.getValue(), contact.getValue(), email.isEmpty() ? null : email.getValue()));
            }
        }));
        fields.addClassName("jv-fields");
        contact.addClassName("c6");
        company.addClassName("c6");
        email.addClassName("c12");
        getContent().addClassName("jv-leg");
        getContent().add(new Header(Tags.text("New client")), fields);
        getContent().addAttachListener(attach -> contact.focus());
    }

    private boolean isComplete() {
        contact.setInvalid(contact.getValue().isBlank());
        contact.setErrorMessage("Enter the contact's name.");
        email.setInvalid(!email.isEmpty() && !email.getValue().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
        email.setErrorMessage("Enter an address such as r.harlow@example.com, or leave it empty.");
        return !contact.isInvalid() && !email.isInvalid();
    }
}
