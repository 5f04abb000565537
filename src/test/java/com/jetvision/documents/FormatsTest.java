package com.jetvision.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.documents.papers.PaperAirport;
import com.jetvision.documents.papers.PaperLeg;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void moneyHasItsSymbolGroupsAndATrueMinus() {
        assertThat(Formats.money(new BigDecimal("128215.4"), "USD")).isEqualTo("$128,215.40");
        assertThat(Formats.money(new BigDecimal("-45000"), "EUR")).isEqualTo("−€45,000.00");
        assertThat(Formats.money(new BigDecimal("1200"), "JPY")).isEqualTo("JPY\u00a01,200");
    }

    @Test
    void moneyIsNeverRoundedWhilePrinting() {
        assertThatThrownBy(() -> Formats.money(new BigDecimal("1.005"), "USD")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void percentKeepsItsSignWithANarrowSpace() {
        assertThat(Formats.percent(new BigDecimal("7.5000"))).isEqualTo("7.5\u202f%");
        assertThat(Formats.percent(new BigDecimal("100.00"))).isEqualTo("100\u202f%");
        assertThat(Formats.percent(new BigDecimal("0.0000"))).isEqualTo("0\u202f%");
    }

    @Test
    void timesCarryTheZoneOfTheAirport() {
        var winter = ZonedDateTime.of(LocalDateTime.parse("2026-12-18T10:00"), Samples.NEW_YORK);
        assertThat(ReadBack.plain(Formats.dateTime(winter))).isEqualTo("Dec 18, 2026, 10:00 AM EST");
        assertThat(ReadBack.plain(Formats.time(winter.withMonth(7)))).isEqualTo("10:00 AM EDT");
        assertThat(ReadBack.plain(Formats.duration(315))).isEqualTo("5 h 15 m");
        assertThat(ReadBack.plain(Formats.duration(120))).isEqualTo("2 h");
        assertThat(ReadBack.plain(Formats.duration(45))).isEqualTo("45 m");
    }

    @Test
    void anArrivalIsInTheZoneWhereItHappens() {
        assertThat(Samples.legs().getFirst().arrival().toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-12-18T12:15"));
    }

    @Test
    void aRouteIsNamedAsPeopleWould() {
        assertThat(title("New York", "Los Angeles")).containsExactly("New York", "to Los Angeles");
        assertThat(title("New York", "Los Angeles", "New York")).containsExactly("New York to Los Angeles", "and home");
        assertThat(title("New York", "Miami", "Nassau")).containsExactly("New York to Miami,", "and Nassau");
        assertThat(title("New York", "Los Angeles", "Aspen", "New York"))
                .containsExactly("New York to Los Angeles,", "Aspen and home");
        assertThat(title("A", "B", "C", "D", "E", "F", "A")).containsExactly("A to B,", "C, D, E, 1 more and home");
        assertThat(title("A", "B", "A", "B")).containsExactly("A to B", "and on");
    }

    @Test
    void aFileNameNeverLeavesItsFolder() {
        assertThat(Rendered.safe("Agreement AGR-1 ../../etc/\u0000passwd.pdf"))
                .isEqualTo("Agreement AGR-1 ..-..-etc--passwd.pdf");
        assertThat(Rendered.safe("x".repeat(400) + ".pdf")).hasSize(160).endsWith("x.pdf");
    }

    private static List<String> title(String... cities) {
        var legs = new ArrayList<PaperLeg>();
        for (int i = 1; i < cities.length; i++) {
            legs.add(new PaperLeg(
                    airport(cities[i - 1]), airport(cities[i]), LocalDateTime.parse("2026-12-18T10:00"), 60, 300, 4));
        }
        return new Route(legs).title();
    }

    private static PaperAirport airport(String city) {
        return new PaperAirport(city, city, city, 40, -74, Samples.NEW_YORK);
    }
}
