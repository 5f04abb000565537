package com.jetvision.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.testing.FacadeTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FacadeTest
class AirportsTest {
    @Autowired
    private Airports airports;

    @Autowired
    private AircraftTypes types;

    @Test
    void theTableHoldsWhatTheTradeFliesFrom() {
        var teterboro = airports.byCode("teb").orElseThrow();
        assertThat(teterboro.zone().getId()).isEqualTo("America/New_York");
        assertThat(airports.get(teterboro.id())).isEqualTo(teterboro);
        assertThat(airports.find("van nuys", 3)).extracting(Airport::code).startsWith("KVNY");
    }

    @Test
    void anIdThatNobodyKnowsIsSaidToBeUnknown() {
        assertThatThrownBy(() -> airports.get(new AirportId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void everyCategoryHasTypesAndTypesAreFoundByNameAndDesignator() {
        for (var category : AircraftCategory.values()) {
            assertThat(types.byCategory(category)).isNotEmpty();
        }
        assertThat(types.find("gulfstream g280")).map(AircraftType::icao).contains("G280");
        assertThat(types.find("E55P")).map(AircraftType::name).contains("Phenom 300E");
        assertThat(types.find(" ")).isEmpty();
    }
}
