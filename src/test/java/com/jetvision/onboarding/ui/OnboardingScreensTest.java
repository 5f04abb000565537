package com.jetvision.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.jobs.JobWorker;
import com.jetvision.platform.ui.SignaturePad;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.Postbox;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;

@ScreenTest
class OnboardingScreensTest {
    @Autowired
    JobWorker worker;

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    HandClock clock;

    @Autowired
    JavaMailSender mailSender;

    Postbox postbox;
    Person admin;

    @BeforeEach
    void people() {
        postbox = (Postbox) mailSender;
        admin = world.admin(world.brokerage("Meridian Air Brokers"), "Dana Holt");
    }

    @Test
    void fromTheInvitationToTheSealAsSeenOnTheScreens() {
        invite();
        screens.openAsVisitor(MailedLink.in(postbox));
        assertThat(screens.text()).contains("Set up your account", "Meridian Air Brokers", "m.teller@example.com");
        fillProfile();
        press("Save and continue");
        assertThat(screens.text()).contains("Look into your e-mail", "m.teller@example.com");
        worker.runAllDue();

        screens.openAsVisitor(MailedLink.in(postbox));
        assertThat(screens.text()).contains("AGR-2026-001", "10\u00A0% of the net fee", "Waiting for you");
        sign();
        assertThat(screens.text()).contains("Thank you, Marcus Teller", "We seal the document now");
        worker.runAllDue();
        screens.settle();
        assertThat(screens.text()).contains("Your account is open", "Sign in");

        screens.open(admin, "admin/agents");
        assertThat(screens.text()).contains("Onboarding", "Active");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(2);
    }

    @Test
    void theButtonSaysWhatIsMissingAndConsentIsNeverTickedBeforehand() {
        invite();
        screens.openAsVisitor(MailedLink.in(postbox));
        fillProfile();
        press("Save and continue");
        worker.runAllDue();
        screens.openAsVisitor(MailedLink.in(postbox));

        assertThat(_get(Checkbox.class).getValue()).isFalse();
        assertThat(sealButton().getText()).isEqualTo("Enter your full name");
        assertThat(sealButton().isEnabled()).isFalse();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Full legal name")), "Marcus Teller");
        assertThat(sealButton().getText()).isEqualTo("Draw your signature");
        typeInsteadOfDrawing();
        assertThat(sealButton().getText()).isEqualTo("Tick that you agree");
        _setValue(_get(Checkbox.class), true);
        assertThat(sealButton().getText()).isEqualTo("Sign agreement");
        assertThat(sealButton().isEnabled()).isTrue();
        assertThat(_get(SignatureField.class).drawing()).isEmpty();
    }

    @Test
    void anOldLinkAndAnUnknownOneShowTheSameNeutralPage() {
        invite();
        var link = MailedLink.in(postbox);
        clock.advance(Duration.ofHours(73));
        screens.openAsVisitor(link);
        var old = screens.text();
        assertThat(old)
                .contains("This link is no longer valid", "Ask for a new link")
                .doesNotContain("Meridian");
        screens.openAsVisitor("onboarding/contract/" + "0".repeat(64));
        assertThat(screens.text()).isEqualTo(old);
        press("Ask for a new link");
        assertThat(screens.text()).contains("Look into your e-mail");

        screens.openAsVisitor(link);
        press("Ask for a new link");
        worker.runAllDue();
        screens.openAsVisitor(MailedLink.in(postbox));
        assertThat(screens.text()).contains("Set up your account");
    }

    @Test
    void theProfileSaysAtEachFieldWhatIsWrong() {
        invite();
        screens.openAsVisitor(MailedLink.in(postbox));
        fillProfile();
        _setValue(_get(DatePicker.class), LocalDate.of(2015, 1, 1));
        _setValue(field("ZIP code"), "7608");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("The same once more")), "something else");
        press("Save and continue");
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("You must be at least 18 years old.");
        assertThat(field("ZIP code").getErrorMessage()).contains("five digits");
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("The same once more"))
                        .getErrorMessage())
                .contains("differ");
    }

    @Test
    void theAdministratorSeesEachStepLiveInThePane() {
        invite();
        var person = world.sql()
                .sql("select id from iso_agents where email = 'm.teller@example.com'")
                .query(String.class)
                .single();
        screens.open(admin, "admin/agents?person=" + person);
        assertThat(pane()).contains("Invited", "by Dana Holt", "Resend", "Withdraw invitation");
        onPane("Revoke");
        assertThat(pane()).contains("Link revoked", "No link is out");
        onPane("Send a link");
        assertThat(pane()).contains("Resend");
    }

    /** The detail stands in a slot of its own, where one does not find it among the page's children. */
    private static Component detail() {
        return Objects.requireNonNull(_get(MasterDetailLayout.class).getDetail());
    }

    private static String pane() {
        return Screens.textOf(detail());
    }

    private void onPane(String words) {
        _click(_get(detail(), Button.class, spec -> spec.withText(words)));
        screens.settle();
    }

    private void invite() {
        screens.open(admin, "admin/agents");
        press("Invite");
        _setValue(field("Name"), "Marcus Teller");
        _setValue(_get(EmailField.class), "m.teller@example.com");
        press("Send invitation");
        worker.runAllDue();
    }

    private static void fillProfile() {
        _setValue(field("First name"), "Marcus");
        _setValue(field("Last name"), "Teller");
        _setValue(_get(DatePicker.class), LocalDate.of(1990, 1, 15));
        _setValue(field("Telephone"), "+1 201 555 0117");
        _setValue(field("Street and number"), "1 Main Street");
        _setValue(field("City"), "Teterboro");
        _setValue(field("State"), "NJ");
        _setValue(field("ZIP code"), "07608");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Password")), "correct horse battery");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("The same once more")), "correct horse battery");
    }

    private static void sign() {
        _setValue(field("Full legal name"), "Marcus Teller");
        typeInsteadOfDrawing();
        _setValue(_get(Checkbox.class), true);
        press("Sign agreement");
    }

    @SuppressWarnings("unchecked")
    private static void typeInsteadOfDrawing() {
        assertThat(_get(SignaturePad.class).isEmpty()).isTrue();
        _setValue((RadioButtonGroup<Boolean>) _get(RadioButtonGroup.class), false);
    }

    private static Button sealButton() {
        return _get(
                Button.class,
                spec -> spec.withClasses("jv-big")
                        .withPredicate(button -> !button.getText().equals("Review and sign")));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
