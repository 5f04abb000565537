package com.jetvision.avinode.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ConnectionsViewTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    Person admin;
    Person agent;

    @BeforeEach
    void aHouse() {
        var house = world.brokerage("Meridian");
        admin = world.admin(house, "Ada Park");
        agent = world.agent(house, "Dana Holt");
    }

    @Test
    void aConnectionIsMadeItsSecretsShownOnceAndItsAddressesStandInTheDrawer() {
        screens.open(admin, "admin/connections");
        assertThat(Screens.textOf(_get(Grid.class).getEmptyStateComponent())).contains("Not connected to Avinode yet");

        screens.open(admin, "admin/connections/new");
        type("Name", "Not Good");
        type("Avinode’s address", "http://avinode.example");
        press("Save connection");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                .contains("small letters");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Avinode’s address"))
                        .getErrorMessage())
                .contains("https://");

        type("Name", "meridian");
        type("Avinode’s address", "https://services.avinode.com/api");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Access token")), "token-1");
        press("Save connection");
        assertThat(dialog()).contains("shown only now", "whsec_", "jetvision-meridian");
        press("I have it");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        assertThat(drawer())
                .contains(
                        "/api/webhooks/avinode/meridian/TripRequestSellerResponse",
                        "access token, stored sealed",
                        "New signing secret",
                        "Test call")
                .doesNotContain("token-1", "whsec_");
    }

    @Test
    void anAgentDoesNotComeHere() {
        screens.open(agent, "admin/connections");
        assertThat(screens.text()).doesNotContain("New connection");
        screens.open(agent, "admin/connections/new");
        assertThat(screens.text()).doesNotContain("Save connection");
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String dialog() {
        return Screens.textOf(_get(SecretDialog.class));
    }

    private static String drawer() {
        return Screens.textOf(_get(ConnectionPane.class));
    }
}
