package com.jetvision.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.agents.AgentAccount;
import com.jetvision.agents.Agents;
import com.jetvision.agents.Margin;
import com.jetvision.audit.AuditTrail;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SettingsViewTest {
    @Autowired
    Screens screens;

    @Autowired
    World world;

    @Autowired
    Agents agents;

    @Autowired
    AuditTrail audit;

    Person agent;
    Person admin;

    @BeforeEach
    void open() {
        var house = world.brokerage("Meridian Air Brokers");
        admin = world.admin(house, "Ada Park");
        agent = world.agent(house, "Dana Holt");
        screens.open(agent, "settings");
    }

    @Test
    void eachChangeIsSavedAtOnceAndSaysSo() {
        type(0, "Dana Holt-Reyes");
        type(1, "+1 201 555 0117");
        zone(ZoneId.of("Europe/London"));

        assertThat(mine().fullName()).isEqualTo("Dana Holt-Reyes");
        assertThat(mine().phone()).isEqualTo("+1 201 555 0117");
        assertThat(mine().timeZone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(screens.text()).contains("Saved ");
    }

    @Test
    void theUsualMarginIsOneOfThreeOrOnesOwn() {
        margin("20");
        assertThat(mine().margin().value()).isEqualByComparingTo("20");

        margin(SettingsDraft.OWN);
        type(2, "12.5");
        assertThat(mine().margin()).isEqualTo(Margin.percentage("12.50"));

        margin(SettingsDraft.FIXED);
        type(2, "$2,500");
        assertThat(mine().margin()).isEqualTo(Margin.fixed("2500.00"));
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingIsSaved() {
        type(1, "call me");
        assertThat(_find(TextField.class).get(1).getErrorMessage()).contains("is not a telephone number");

        type(0, " ");
        assertThat(_find(TextField.class).get(0).isInvalid()).isTrue();
        assertThat(mine().fullName()).isEqualTo("Dana Holt");
        assertThat(mine().phone()).isNull();

        margin(SettingsDraft.OWN);
        type(2, "a tenth");
        assertThat(_find(TextField.class).get(2).getErrorMessage()).contains("such as 12.5");
    }

    @Test
    void theTrailKnowsThatOneChangedOneself() {
        type(0, "Dana Reyes");
        var me = mine().id();
        assertThat(admin.does(() -> audit.about(List.of(me), 10)))
                .extracting(entry -> entry.event())
                .contains("AgentSettingsChanged");
    }

    private AgentAccount mine() {
        return agent.does(() -> agents.me());
    }

    private void type(int field, String text) {
        _setValue(_find(TextField.class).get(field), text);
    }

    @SuppressWarnings("unchecked")
    private void margin(String choice) {
        _setValue((RadioButtonGroup<String>) _find(RadioButtonGroup.class).getFirst(), choice);
    }

    @SuppressWarnings("unchecked")
    private void zone(ZoneId zone) {
        _setValue((ComboBox<ZoneId>) _get(ComboBox.class), zone);
    }
}
