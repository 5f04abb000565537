package com.jetvision.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@FacadeTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {
    private static final String EMAIL = "desk@first.example";
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Organizations organizations;

    @Autowired
    Agents agents;

    @Autowired
    Who who;

    @Autowired
    World world;

    @Test
    void anEmptyHouseGetsItsBrokerageAndTheAdministratorWhoInvitesEverybodyElse() {
        start(EMAIL, PASSWORD, "Meridian Air Brokers");

        assertThat(list("select name from organizations")).containsExactly("Meridian Air Brokers");
        assertThat(list("select email || ' ' || role || ' ' || onboarding_status from iso_agents"))
                .containsExactly("desk@first.example admin completed");
    }

    @Test
    void aSecondStartChangesNothing() {
        start(EMAIL, PASSWORD, "Meridian Air Brokers");
        start("other@first.example", "another horse battery", "Another House");

        assertThat(list("select email from iso_agents")).containsExactly(EMAIL);
        assertThat(list("select name from organizations")).containsExactly("Meridian Air Brokers");
    }

    @Test
    void aStartThatDiedBetweenTheTwoStepsIsFinishedByTheNext() {
        world.sql()
                .sql("insert into organizations (name, slug) values ('Meridian', 'first')")
                .update();

        start(EMAIL, PASSWORD, "Meridian");

        assertThat(list("select email from iso_agents")).containsExactly(EMAIL);
        assertThat(list("select slug from organizations")).containsExactly("first");
    }

    @Test
    void aPasswordTooShortIsRefusedBeforeAnythingIsOpened() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> start(EMAIL, "short", "Meridian"))
                .withMessageContaining("at least 12 characters");
        assertThat(list("select name from organizations")).isEmpty();
    }

    @Test
    void withoutTheSettingsTheLogSaysHowOneGetsIn(CapturedOutput log) {
        start("", "", "");

        assertThat(log).contains("Set JETVISION_ADMIN_EMAIL and JETVISION_ADMIN_PASSWORD");
        assertThat(list("select name from organizations")).isEmpty();
    }

    private void start(String email, String password, String brokerage) {
        new FirstAdministrator(organizations, agents, who, email, password, brokerage)
                .run(new DefaultApplicationArguments());
    }

    private List<String> list(String query) {
        return world.sql().sql(query).query(String.class).list();
    }
}
