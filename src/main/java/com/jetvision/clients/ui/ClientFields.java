package com.jetvision.clients.ui;

import com.jetvision.catalogue.Airports;
import com.jetvision.catalogue.ui.AirportField;
import com.jetvision.clients.CommunicationPreference;
import com.jetvision.clients.CreditStatus;
import com.jetvision.clients.PaymentTerms;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.ui.Accepts;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.Segments;
import com.jetvision.platform.ui.StatusWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.function.ValueProvider;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The fields of a client, in panels, with one binder. */
class ClientFields extends Composite<Div> {
    private static final int MOST_TEXT = 120;
    private static final int MOST_NOTES = 10_000;

    private final Binder<ClientDraft> binder = new Binder<>();
    private final EmailField email = new EmailField("E-mail");
    private final Div sameAddress = new Div();
    private final AirportField home;

    ClientFields(Airports airports, Clock clock) {
        home = new AirportField("Home airport", airports, clock);
        getContent().addClassName("jv-form-in");
        getContent().add(who(), reach(), terms(), likes(), notes());
    }

    Binder<ClientDraft> binder() {
        return binder;
    }

    EmailField email() {
        return email;
    }

    /** Below the e-mail address: who else has it. */
    Div sameAddress() {
        return sameAddress;
    }

    private Panel who() {
        var contact = text("Contact", "c6");
        binder.forField(contact).asRequired("Enter the contact's name.").bind(d -> d.contact, (d, v) -> d.contact = v);
        var vip = new Checkbox("VIP");
        vip.addClassName("c12");
        binder.forField(vip).bind(d -> d.vip, (d, v) -> d.vip = v);
        return panel(
                "Who",
                line("Company", "c6", d -> d.company, (d, v) -> d.company = v),
                contact,
                line("Title", "c6", d -> d.title, (d, v) -> d.title = v),
                vip);
    }

    private Panel reach() {
        email.addClassName("c6");
        binder.forField(email).withValidator(Accepts.what(EmailAddress::new)).bind(d -> d.email, (d, v) -> d.email = v);
        sameAddress.addClassName("jv-hint");
        sameAddress.setVisible(false);
        sameAddress.getElement().setAttribute("aria-live", "polite");
        var phone = text("Telephone", "c6");
        binder.forField(phone).withValidator(Accepts.what(PhoneNumber::new)).bind(d -> d.phone, (d, v) -> d.phone = v);
        var prefers = select("Prefers", CommunicationPreference.values(), CommunicationPreference::label);
        binder.forField(prefers).bind(d -> d.communication, (d, v) -> d.communication = v);
        home.addClassName("c6");
        binder.forField(home).bind(d -> d.home, (d, v) -> d.home = v);
        return panel("Reach", email, phone, sameAddress, prefers, home);
    }

    private Panel terms() {
        var terms = select("Payment terms", PaymentTerms.values(), PaymentTerms::label);
        binder.forField(terms).bind(d -> d.terms, (d, v) -> d.terms = v);
        var credit = Segments.choice(
                "Credit",
                List.of(CreditStatus.values()),
                status -> StatusWords.of(status).label());
        credit.setLabel("Credit");
        credit.addClassName("c6");
        credit.setHelperText("On hold, a booking needs prepayment or approval");
        binder.forField(credit).bind(d -> d.credit, (d, v) -> d.credit = v);
        return panel("Terms", terms, credit);
    }

    private Panel likes() {
        var from = amount("Budget from");
        var to = amount("to");
        binder.forField(from).bind(d -> d.budgetFrom, (d, v) -> d.budgetFrom = v);
        binder.forField(to).bind(d -> d.budgetTo, (d, v) -> d.budgetTo = v);
        return panel(
                "Preferences",
                words("Aircraft", d -> d.aircraft, (d, v) -> d.aircraft = v),
                words("Catering and diet", d -> d.catering, (d, v) -> d.catering = v),
                words("Amenities", d -> d.amenities, (d, v) -> d.amenities = v),
                words("Never propose", d -> d.avoid, (d, v) -> d.avoid = v),
                from,
                to);
    }

    private Panel notes() {
        var notes = new TextArea("Notes");
        notes.setHelperText("Only your house reads them");
        notes.setMaxLength(MOST_NOTES);
        notes.setMinRows(3);
        notes.addClassName("c12");
        binder.forField(notes).bind(d -> d.notes, (d, v) -> d.notes = v);
        return panel("Notes", notes);
    }

    private static Panel panel(String title, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("jv-fields");
        return new Panel(title, grid);
    }

    private TextField line(
            String label, String width, ValueProvider<ClientDraft, String> get, Setter<ClientDraft, String> set) {
        var field = text(label, width);
        binder.forField(field).bind(get, set);
        return field;
    }

    private TextField words(String label, ValueProvider<ClientDraft, String> get, Setter<ClientDraft, String> set) {
        var field = new TextField(label);
        field.setHelperText("Separate with commas");
        field.addClassName("c6");
        binder.forField(field).bind(get, set);
        return field;
    }

    private static TextField text(String label, String width) {
        var field = new TextField(label);
        field.setMaxLength(MOST_TEXT);
        field.addClassName(width);
        return field;
    }

    private static <T> Select<T> select(String label, T[] values, ItemLabelGenerator<T> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(words);
        select.addClassName("c6");
        return select;
    }

    private static BigDecimalField amount(String label) {
        var field = new BigDecimalField(label);
        field.setLocale(Locale.US);
        field.setPrefixComponent(new Span("$"));
        field.addClassName("c6");
        return field;
    }
}
