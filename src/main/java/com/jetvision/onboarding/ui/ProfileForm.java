package com.jetvision.onboarding.ui;

import com.jetvision.agents.Password;
import com.jetvision.agents.PersonProfile;
import com.jetvision.agents.PostalAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.ui.Accepts;
import com.jetvision.platform.ui.DayPicker;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What an invited person says about themselves, and the password of their choice. */
class ProfileForm extends Composite<Div> {
    private static final int MOST_TEXT = 120;

    private final Binder<ProfileDraft> binder = new Binder<>();
    private final ProfileDraft draft = new ProfileDraft();
    private final PasswordField password = new PasswordField("Password");
    private final PasswordField again = new PasswordField("The same once more");

    ProfileForm(LocalDate today, String email, Consumer<ProfileDraft> send) {
        var continueButton = new Button("Save and continue", click -> send(send));
        continueButton.addThemeVariants(ButtonVariant.PRIMARY);
        continueButton.addClassName("jv-big");
        var inner = new Div(
                new H1("Set up your account"),
                Tags.text("You are invited as " + email
                        + ". These details go into your agreement, which you receive by e-mail right after."),
                new Panel("About you", about(today)),
                new Panel("Your password", secret()),
                continueButton);
        inner.addClassName("jv-form-in");
        getContent().addClassName("jv-form");
        getContent().add(inner);
        binder.readBean(draft);
    }

    private Div about(LocalDate today) {
        return fields(
                text("First name", "given-name", "c6", "your first name", d -> d.firstName, (d, v) -> d.firstName = v),
                text("Last name", "family-name", "c6", "your last name", d -> d.lastName, (d, v) -> d.lastName = v),
                born(today),
                phone(),
                text("Street and number", "address-line1", "c6", "your street", d -> d.line1, (d, v) -> d.line1 = v),
                optional("Apartment, suite", "address-line2", "c6", d -> d.line2, (d, v) -> d.line2 = v),
                text("City", "address-level2", "c5", "your city", d -> d.city, (d, v) -> d.city = v),
                text("State", "address-level1", "c3", "your state", d -> d.state, (d, v) -> d.state = v),
                zip());
    }

    private DayPicker born(LocalDate today) {
        var field = new DayPicker("Date of birth");
        field.setAutoOpen(false); // a birthday is typed, not leafed back to
        field.setMax(today);
        field.setInitialPosition(today.minusYears(35));
        field.setPlaceholder("MM/DD/YYYY");
        field.getElement().setAttribute("autocomplete", "bday");
        field.addClassName("c6");
        binder.forField(field)
                .asRequired("Enter your date of birth.")
                .withValidator(
                        day -> !day.isAfter(today.minusYears(PersonProfile.OF_AGE)),
                        "You must be at least " + PersonProfile.OF_AGE + " years old.")
                .bind(d -> d.born, (d, v) -> d.born = v);
        return field;
    }

    private TextField phone() {
        var field = field("Telephone", "tel", "c6");
        binder.forField(field)
                .asRequired("Enter a telephone number.")
                .withValidator(Accepts.what(PhoneNumber::new))
                .bind(d -> d.phone, (d, v) -> d.phone = v);
        return field;
    }

    private TextField zip() {
        var field = field("ZIP code", "postal-code", "c4");
        binder.forField(field)
                .asRequired("Enter your ZIP code.")
                .withValidator(Accepts.what(zip -> new PostalAddress("-", "", "-", "-", zip)))
                .bind(d -> d.zip, (d, v) -> d.zip = v);
        return field;
    }

    private Div secret() {
        password.addClassName("c6");
        password.setHelperText("At least " + Password.SHORTEST + " characters");
        password.getElement().setAttribute("autocomplete", "new-password");
        again.addClassName("c6");
        again.getElement().setAttribute("autocomplete", "new-password");
        binder.forField(password)
                .asRequired("Choose a password.")
                .withValidator(Accepts.what(Password::new))
                .bind(d -> d.password, (d, v) -> d.password = v);
        Validator<String> same = Validator.from(
                typed -> typed.equals(password.getValue()), "The two passwords differ. Type the same one twice.");
        binder.forField(again)
                .asRequired("Type the password once more.")
                .withValidator(same)
                .bind(d -> "", (d, v) -> {});
        return fields(password, again);
    }

    private TextField text(
            String label,
            String autocomplete,
            String width,
            String what,
            ValueProvider<ProfileDraft, String> get,
            Setter<ProfileDraft, String> set) {
        var field = field(label, autocomplete, width);
        binder.forField(field).asRequired("Enter " + what + ".").bind(get, set);
        return field;
    }

    private TextField optional(
            String label,
            String autocomplete,
            String width,
            ValueProvider<ProfileDraft, String> get,
            Setter<ProfileDraft, String> set) {
        var field = field(label, autocomplete, width);
        binder.forField(field).bind(get, set);
        return field;
    }

    private static TextField field(String label, String autocomplete, String width) {
        var field = new TextField(label);
        field.setMaxLength(MOST_TEXT);
        field.setAutocapitalize(Autocapitalize.WORDS);
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.addClassName(width);
        return field;
    }

    private static Div fields(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("jv-fields");
        return grid;
    }

    private void send(Consumer<ProfileDraft> send) {
        if (binder.writeBeanIfValid(draft)) {
            send.accept(draft);
        } else {
            binder.validate().getFieldValidationErrors().stream()
                    .findFirst()
                    .map(error -> error.getField())
                    .filter(Focusable.class::isInstance)
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        }
    }
}
