package com.jetvision.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From the admin's invitation to the new agent's first sign-in, in two browsers. */
public abstract class OnboardingJourney {
    private static final String NEWCOMER = "noah.berg@journey.example";
    private static final String PASSWORD = "quiet runway at dawn 27";
    private static final String AGREEMENT = "/onboarding/contract/";

    @Test
    void fromTheInvitationToTheFirstSignIn() throws Exception {
        try (var chromium = Chromium.start()) {
            var jetvision = RunningJetvision.get();
            var admin = new Screen(chromium.person());
            var newcomer = new Screen(chromium.person());
            chromium.journey("onboarding", () -> {
                admin.signIn(jetvision, "admin@demo.jetvision.example", "jetvision-demo");
                invite(jetvision, admin);
                admin.remember();
                tellAboutOneself(jetvision, newcomer);
                admin.reads("Read agreement");
                sign(jetvision, newcomer);
                seeItSigned(admin);
                signIn(jetvision, newcomer);
            });
        }
    }

    private static void invite(RunningJetvision jetvision, Screen admin) {
        admin.open(jetvision.url("/admin/agents"));
        admin.press("^Invite$");
        admin.type("Name", "Noah Berg");
        admin.type("E-mail", NEWCOMER);
        admin.confirm("Send invitation");
        admin.shows("vaadin-grid-cell-content:has-text('Noah Berg')").click();
        admin.reads("Sent to " + NEWCOMER);
    }

    private static void tellAboutOneself(RunningJetvision jetvision, Screen newcomer) throws Exception {
        newcomer.open(mailed(jetvision, "/onboarding/", "Set up your account"));
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
        newcomer.reads("Look into your e-mail");
    }

    private static void sign(RunningJetvision jetvision, Screen newcomer) throws Exception {
        var link = mailed(jetvision, AGREEMENT, "agreement");
        newcomer.open(link);
        newcomer.shows("jv-pdf[data-pages]");
        newcomer.type("Full legal name", "Noah Berg");
        newcomer.draw("jv-signature canvas");
        newcomer.tick("agree");
        newcomer.press("^Sign agreement");
        newcomer.reads("Evidence and fingerprint appended");
        var sealed = Pdf.of(newcomer.download("Download the sealed PDF"));
        assertThat(sealed.signatures()).isEqualTo(1);
        assertThat(sealed.text()).contains("Noah Berg", "Evidence");
        newcomer.open(link);
        newcomer.reads("This link is no longer valid");
    }

    private static void seeItSigned(Screen admin) throws Exception {
        admin.reads("Sealed PDF");
        assertThat(admin.remembers()).as("never loaded anew").isTrue();
        assertThat(Pdf.of(admin.download("Sealed PDF")).signatures()).isEqualTo(1);
    }

    private static void signIn(RunningJetvision jetvision, Screen newcomer) throws Exception {
        assertThat(jetvision.mailTo(NEWCOMER, text -> text.startsWith("Welcome to")))
                .contains("/login");
        newcomer.signIn(jetvision, NEWCOMER, PASSWORD);
        newcomer.shows("vaadin-side-nav");
        newcomer.open(jetvision.url("/requests"));
        newcomer.reads("New request");
    }

    private static String mailed(RunningJetvision jetvision, String path, String word) throws Exception {
        var mail = jetvision.mailTo(
                NEWCOMER,
                text -> text.contains(path)
                        && text.contains(word)
                        && text.contains(AGREEMENT) == path.equals(AGREEMENT));
        return RunningJetvision.link(mail, path);
    }
}
