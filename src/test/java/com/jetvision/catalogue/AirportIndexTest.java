package com.jetvision.catalogue;

import static com.jetvision.catalogue.AirportsOfTheCsv.INDEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AirportIndexTest {
    private static List<String> codes(String text) {
        return INDEX.find(text, 10).stream().map(Airport::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "KTEB, KTEB",
        "teb, KTEB",
        "Teterboro, KTEB",
        "ltn, EGGW",
        "van nuys, KVNY",
        "opa locka, KOPF",
        "kdjt, KPBI",
        "zurich, LSZH",
        "são paulo, SBGR",
        "aspen colorado, KASE",
        "Aspen CO, KASE",
        "le bourget, LFPB"
    })
    void anAirportIsFoundByCodeNameCityOrState(String text, String code) {
        assertThat(codes(text)).startsWith(code);
    }

    @Test
    void anExactCodeStandsFirstEvenWhenLargeAirportsFitToo() {
        assertThat(codes("las")).startsWith("KLAS");
        assertThat(codes("ase")).startsWith("KASE");
    }

    @Test
    void aCityWithSeveralAirportsGivesAChoiceLargeOnesFirst() {
        assertThat(codes("London")).contains("EGLL", "EGKK", "EGGW", "EGLC");
        assertThat(codes("London").indexOf("EGLL")).isLessThan(codes("London").indexOf("EGLC"));
        assertThat(codes("new york")).contains("KJFK", "KLGA", "KTEB");
    }

    @Test
    void keywordsFindTooButAfterNamesAndCities() {
        assertThat(codes("manhattan")).contains("KTEB");
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        assertThat(codes("xyzzy airport of nowhere")).isEmpty();
        assertThat(INDEX.byCode("")).isEmpty();
    }

    @Test
    void theAnswerIsLimitedAndNothingTypedOffersLargeAirports() {
        assertThat(INDEX.find("a", 7)).hasSize(7);
        assertThat(INDEX.find("", 5)).hasSize(5);
    }
}
