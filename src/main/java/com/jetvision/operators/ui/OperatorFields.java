package com.jetvision.operators.ui;

import com.jetvision.operators.OperatorForm;
import com.jetvision.operators.PreferredContact;
import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.ui.Accepts;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.Segments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;

/** The fields of an operator, in panels, with one binder. */
class OperatorFields extends Composite<Div> {
    private static final int MOST_TEXT = 120;
    private static final int MOST_NOTES = 10_000;
    private static final int LARGEST_FLEET = 5_000;
    private final Binder<OperatorDraft> binder = new Binder<>();

    OperatorFields() {
        getContent().addClassName("jv-form-in");
        getContent().add(reach(), company(), notes());
    }

    Binder<OperatorDraft> binder() {
        return binder;
    }

    private Panel reach() {
        var email = new EmailField("E-mail");
        email.addClassName("c6");
        binder.forField(email).withValidator(Accepts.what(EmailAddress::new)).bind(d -> d.email, (d, v) -> d.email = v);
        var phone = text("Telephone");
        binder.forField(phone).withValidator(Accepts.what(PhoneNumber::new)).bind(d -> d.phone, (d, v) -> d.phone = v);
        var prefers = Segments.choice("Prefers", List.of(PreferredContact.values()), PreferredContact::label);
        prefers.setLabel("Prefers");
        prefers.addClassName("c6");
        binder.forField(prefers).bind(d -> d.prefers, (d, v) -> d.prefers = v);
        var contact = line("Contact", d -> d.contact, (d, v) -> d.contact = v);
        contact.setHelperText("What you write stays; empty fields follow what Avinode says");
        return panel("Reach", contact, prefers, email, phone);
    }

    private Panel company() {
        var country = text("Country");
        country.setHelperText("Two letters, such as US or GB");
        country.setMaxLength(2);
        binder.forField(country)
                .withValidator(Accepts.what(OperatorForm::requireCountry))
                .bind(d -> d.country, (d, v) -> d.country = v);
        var fleet = new IntegerField("Aircraft in the fleet");
        fleet.setMin(0);
        fleet.setMax(LARGEST_FLEET);
        fleet.addClassName("c6");
        binder.forField(fleet).bind(d -> d.fleet, (d, v) -> d.fleet = v);
        var types = line("Aircraft types", d -> d.aircraft, (d, v) -> d.aircraft = v);
        types.setHelperText("Separate with commas");
        types.setMaxLength(1_000);
        return panel(
                "Company",
                line("Region", d -> d.region, (d, v) -> d.region = v),
                country,
                line("AOC or certificate number", d -> d.aoc, (d, v) -> d.aoc = v),
                fleet,
                types);
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

    private TextField line(String label, ValueProvider<OperatorDraft, String> get, Setter<OperatorDraft, String> set) {
        var field = text(label);
        binder.forField(field).bind(get, set);
        return field;
    }

    private static TextField text(String label) {
        var field = new TextField(label);
        field.setMaxLength(MOST_TEXT);
        field.addClassName("c6");
        return field;
    }
}
