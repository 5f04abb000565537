package com.jetvision.catalogue;

import static com.jetvision.catalogue.AirportsOfTheCsv.airport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlightEstimateTest {
    @ParameterizedTest
    @CsvSource({
        "KTEB, KVNY, 2129",
        "KTEB, KLAX, 2132",
        "KLGA, KVNY, 2138",
        "KTEB, KOPF, 949",
        "KOPF, KASE, 1556",
        "KTEB, EGGW, 2989",
        "KMIA, EGLL, 3838",
        "EGGW, LFPB, 205",
        "KVNY, PHNL, 2217",
        "KSEA, PANC, 1256"
    })
    void distancesAreThoseOfTheKnownPairs(String from, String to, int nm) {
        assertThat(Distances.nm(airport(from), airport(to))).isCloseTo(nm, within(2));
        assertThat(Distances.nm(airport(to), airport(from))).isEqualTo(Distances.nm(airport(from), airport(to)));
    }

    @Test
    void aFlightAcrossTheDateLineTakesTheShortWay() {
        assertThat(Distances.nm(airport("RJTT"), airport("PHNL"))).isBetween(3300, 3400);
    }

    @Test
    void timesAreRoundedUpToTenMinutes() {
        assertThat(FlightTime.minutes(2129, AircraftCategory.SUPER_MIDSIZE_JET)).isEqualTo(310);
        assertThat(FlightTime.minutes(635, null)).isEqualTo(110);
    }

    @Test
    void aTurbopropTakesLongerThanAJet() {
        assertThat(FlightTime.minutes(950, AircraftCategory.TURBO_PROP))
                .isGreaterThan(FlightTime.minutes(950, AircraftCategory.HEAVY_JET));
    }

    @Test
    void everyCategoryIsFoundByAvinodesWord() {
        for (var category : AircraftCategory.values()) {
            assertThat(AircraftCategory.of(category.label())).contains(category);
        }
        assertThat(AircraftCategory.of("Zeppelin")).isEmpty();
    }

    @Test
    void namesAndPlacesReadAsPeopleSayThem() {
        assertThat(airport("KTEB").shortName()).isEqualTo("Teterboro");
        assertThat(airport("KVNY").shortName()).isEqualTo("Van Nuys");
        assertThat(airport("KLAX").shortName()).isEqualTo("Los Angeles");
        assertThat(airport("KASE").place()).isEqualTo("Aspen, CO");
        assertThat(airport("EGGW").place()).isEqualTo("London, United Kingdom");
    }
}
