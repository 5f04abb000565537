package com.jetvision.rates.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.rates.Rates;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RatesViewTest {
    @Autowired
    Rates rates;

    @Autowired
    World world;

    @Autowired
    Screens screens;

    Person admin;
    int onFile;

    @BeforeEach
    void people() {
        admin = world.admin(world.brokerage("Meridian Air Brokers"), "Marcus Vale");
        onFile = admin.does(() -> rates.rows()).size();
    }

    @Test
    void everyPeriodOnFileStandsThere() {
        screens.open(admin, "admin/rates");

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(onFile);
        assertThat(screens.text()).contains("In force", "To come", "Ended");
    }

    @Test
    void aRateOfTheHousesOwnIsEnteredInTheDialog() {
        screens.open(admin, "admin/rates");
        _click(_get(Button.class, spec -> spec.withText("New rate")));
        _setValue(_get(BigDecimalField.class), new BigDecimal("5.55"));
        _click(_get(Button.class, spec -> spec.withText("Enter rate")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Source")).getErrorMessage())
                .isEqualTo("Say where the rate stands.");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Source")), "House rule");
        _click(_get(Button.class, spec -> spec.withText("Enter rate")));
        screens.settle();

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(onFile + 1);
    }

    @Test
    void aChipNarrowsTheListAndStandsInTheAddress() {
        screens.open(admin, "admin/rates?state=ended");

        var shown = GridKt._size(_get(Grid.class));
        assertThat(shown).isPositive().isLessThan(onFile);
    }
}
