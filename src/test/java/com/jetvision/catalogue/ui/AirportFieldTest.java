package com.jetvision.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Airports;
import com.jetvision.testing.FacadeTest;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FacadeTest
class AirportFieldTest {
    @Autowired
    private Airports airports;

    @Autowired
    private Clock clock;

    private AirportField field;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        field = new AirportField("From", airports, clock);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void aTypedCodeIsTaken() {
        field.text("teb");
        assertThat(field.getValue()).extracting(Airport::code).isEqualTo("KTEB");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void aCityWithSeveralAirportsIsNotGuessed() {
        field.text("London");
        assertThat(field.getValue()).isNull();
        assertThat(field.getErrorMessage()).isEqualTo("Several airports fit. Choose one of the list.");
        assertThat(field.text()).isEqualTo("London");
    }

    @Test
    void anUnknownAirportIsSaidToBeUnknownAndStaysTyped() {
        field.text("Xyzzyville");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.text()).isEqualTo("Xyzzyville");
    }

    @Test
    void aLaterChoiceTakesTheComplaintAway() {
        field.text("Xyzzyville");
        field.setValue(airports.byCode("KVNY").orElseThrow());
        assertThat(field.isInvalid()).isFalse();
        assertThat(field.text()).isEqualTo("KVNY");
    }
}
