package com.jetvision.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the admin's invitation to the new agent's first sign-in, in two browsers. */
class OnboardingJourney {
    private static final String NEWCOMER = "noah.berg@journey.example";
    private static final String PASSWORD = "quiet runway at dawn 27";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/onboarding/\\S+");

    @Test
    void fromTheInvitationToTheFirstSignIn() throws Exception {
        try (var chromium = Chromium.start()) {
            var jetvision = RunningJetvision.get();
            var admin = new Screen(chromium.person());
            admin.signIn(jetvision, "admin@demo.jetvision.example", "jetvision-demo");
            admin.open(jetvision.url("/admin/agents"));
            admin.press("Invite a person");
            admin.type("Name", "Noah Berg");
            admin.type("E-mail", NEWCOMER);
            admin.confirm("Send invitation");

            var newcomer = new Screen(chromium.person());
            tellAboutOneself(jetvision, newcomer);
            sign(jetvision, newcomer);
            newcomer.signIn(jetvision, NEWCOMER, PASSWORD);
            newcomer.reads("Noah Berg");
            admin.reads("Active");
        }
    }

    private static void tellAboutOneself(RunningJetvision jetvision, Screen newcomer) throws Exception {
        newcomer.open(
                link(jetvision, text -> text.contains("/onboarding/") && !text.contains("/onboarding/contract/")));
        newcomer.type("First name", "Noah");
        newcomer.type("Last name", "Berg");
        newcomer.type("Date of birth", "4/12/1988");
        newcomer.type("Telephone", "+1 212 555 0142");
        newcomer.type("Street and number", "12 Harbor Lane");
        newcomer.type("City", "Boston");
        newcomer.type("State", "MA");
        newcomer.type("ZIP code", "02110");
        newcomer.type("Password", PASSWORD);
        newcomer.type("The same once more", PASSWORD);
        newcomer.press("Save and continue");
    }

    private static void sign(RunningJetvision jetvision, Screen newcomer) throws Exception {
        var link = link(jetvision, text -> text.contains("/onboarding/contract/"));
        newcomer.open(link);
        newcomer.type("Full legal name", "Noah Berg");
        newcomer.page()
                .getByRole(AriaRole.RADIO, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Type"))
                .first()
                .check(new Locator.CheckOptions().setForce(true));
        newcomer.page().getByRole(AriaRole.CHECKBOX).first().check();
        newcomer.press("^Sign agreement");
        newcomer.reads("Thank you");
        newcomer.open(link);
        newcomer.reads("This link is no longer valid");
    }

    private static String link(RunningJetvision jetvision, java.util.function.Predicate<String> wanted)
            throws Exception {
        var mail = jetvision.mailTo(NEWCOMER, wanted);
        var found = LINK.matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group();
    }
}
