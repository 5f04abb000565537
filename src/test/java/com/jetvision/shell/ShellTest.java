package com.jetvision.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ShellTest {
    @Autowired
    Screens screens;

    @Autowired
    World world;

    @Autowired
    LiveUpdates live;

    @Autowired
    ShellPlaces.Waiting waiting;

    Person agent;
    Person admin;

    @BeforeEach
    void people() {
        var meridian = world.brokerage("Meridian Air Brokers");
        agent = world.agent(meridian, "Dana Holt");
        admin = world.admin(meridian, "Ada Park");
        waiting.number.set(0);
    }

    @Test
    void theSignInStandsWithoutTheShell() {
        screens.openAsVisitor("login");
        assertThat(_find(LoginForm.class)).hasSize(1);
        assertThat(_find(MainLayout.class)).isEmpty();
    }

    @Test
    void theDrawerShowsWhoIsSignedInAndForWhom() {
        screens.open(agent, "shell-test");
        assertThat(Screens.textOf(_get(Drawer.class))).contains("Meridian Air Brokers", "Dana Holt", "Agent");
    }

    @Test
    void theAdministrationIsForAdminsAlone() {
        screens.open(agent, "shell-test");
        assertThat(navigation()).contains("Shell test").doesNotContain("Administration", "Keys of the house");
        screens.open(admin, "shell-test");
        assertThat(navigation()).contains("Shell test", "Administration", "Keys of the house");
    }

    @Test
    void aPageOfAnotherRoleIsRefusedInWords() {
        screens.open(agent, "shell-test/keys");
        assertThat(screens.text()).doesNotContain("The keys lie here");
    }

    @Test
    void aRecordThatIsNotThereIsSaidSoInTheShell() {
        screens.open(agent, "shell-test/missing");
        assertThat(screens.text()).contains("There is no such quote, or it is not yours to see.", "Dana Holt");
    }

    /** The frame reads the database too: around this page it would fail again. */
    @Test
    void whileTheDatabaseIsAwayThePageSaysSoWithoutTheShell() {
        screens.open(agent, "shell-test/outage");
        assertThat(screens.text())
                .contains("The database does not answer. Nothing that you typed is lost", "Try again")
                .doesNotContain("Dana Holt");
    }

    @Test
    void aNumberBesideAnEntryFollowsWhatHappens() {
        screens.open(agent, "shell-test");
        assertThat(navigation()).doesNotContain("7");
        waiting.number.set(7);
        live.changed(Set.of(agent.actor().organization().value()));
        screens.settle();
        assertThat(navigation()).contains("7");
    }

    @Test
    void thePaletteJumpsToAPage() {
        screens.open(admin, "shell-test");
        _click(_get(NativeButton.class, spec -> spec.withClasses("jv-search")));
        _setValue(_get(TextField.class, spec -> spec.withClasses("jv-palette-field")), "keys");
        _click(_get(Div.class, spec -> spec.withClasses("jv-palette-item")));
        assertThat(screens.text()).contains("The keys lie here");
    }

    @Test
    void leavingThePageLeavesNoBindingBehind() {
        screens.open(agent, "shell-test");
        assertThat(live.size()).isPositive();
        screens.close();
        assertThat(live.size()).isZero();
    }

    private static String navigation() {
        return Screens.textOf(_get(Navigation.class));
    }
}
