package com.jetvision.prices;

import static com.jetvision.prices.PriceTrips.IN_2025;
import static com.jetvision.prices.PriceTrips.IN_2026;
import static com.jetvision.prices.PriceTrips.LTN;
import static com.jetvision.prices.PriceTrips.MIA;
import static com.jetvision.prices.PriceTrips.NAS;
import static com.jetvision.prices.PriceTrips.NONE;
import static com.jetvision.prices.PriceTrips.OPF;
import static com.jetvision.prices.PriceTrips.TEB;
import static com.jetvision.prices.PriceTrips.VNY;
import static com.jetvision.prices.PriceTrips.flight;
import static com.jetvision.prices.PriceTrips.leg;
import static com.jetvision.prices.PriceTrips.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.agents.Margin;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceCalculationTest {
    @Test
    void theOwnersRealQuoteComesOutToTheCent() {
        var sheet = price("6483.00", NONE, IN_2025, leg(TEB, OPF, 1), leg(OPF, TEB, 1));
        assertThat(amountOf(sheet, PriceLineKind.FET)).isEqualTo(Money.usd("486.23"));
        assertThat(amountOf(sheet, PriceLineKind.SEGMENT_FEE)).isEqualTo(Money.usd("10.40"));
        assertThat(sheet.total()).isEqualTo(Money.usd("6979.63"));
    }

    @Test
    void teterboroToMiamiAndBackForSixCosts43063dollars60() {
        var sheet = price("37000.00", Margin.fixed("3000"), IN_2026, leg(TEB, OPF, 6), leg(OPF, TEB, 6));
        assertThat(sheet.clientBeforeTax()).isEqualTo(Money.usd("40000.00"));
        assertThat(amountOf(sheet, PriceLineKind.FET)).isEqualTo(Money.usd("3000.00"));
        assertThat(line(sheet, PriceLineKind.SEGMENT_FEE).note()).isEqualTo("2 × 6 × $5.30");
        assertThat(sheet.total()).isEqualTo(Money.usd("43063.60"));
    }

    @Test
    void ourMarginIsTaxedWithTheFlightAndShownInOneFigureWithIt() {
        var sheet = price("37000.00", Margin.percentage("8"), IN_2026, leg(TEB, VNY, 8));
        assertThat(sheet.marginAmount()).isEqualTo(Money.usd("2960.00"));
        assertThat(line(sheet, PriceLineKind.FLIGHT).amount()).isEqualTo(Money.usd("39960.00"));
        assertThat(line(sheet, PriceLineKind.FET).note()).isEqualTo("7.5\u00a0% of $39,960.00");
        assertThat(line(sheet, PriceLineKind.SEGMENT_FEE).note()).isEqualTo("8 × $5.30");
        assertThat(sheet.total()).isEqualTo(Money.usd("42999.40"));
    }

    @Test
    void whatIsNotTransportationIsStatedApartAndNotTaxed() {
        var catering = new OperatorLine(LineKind.OTHER, "Catering", Money.usd("500.00"), false);
        var sheet = price(new PriceRequest(
                List.of(flight("10000.00"), catering),
                false,
                Margin.percentage("10"),
                List.of(leg(TEB, OPF, 2)),
                IN_2026));
        assertThat(sheet.marginAmount()).isEqualTo(Money.usd("1050.00"));
        assertThat(amountOf(sheet, PriceLineKind.EXTRA)).isEqualTo(Money.usd("500.00"));
        assertThat(line(sheet, PriceLineKind.FET).note()).isEqualTo("7.5\u00a0% of $11,050.00");
        assertThat(sheet.clientBeforeTax()).isEqualTo(Money.usd("11550.00"));
    }

    @Test
    void anOperatorPriceWithItsTaxesInsideIsNotTaxedAgain() {
        var tax = new OperatorLine(LineKind.TAX, "FET", Money.usd("750.00"), false);
        var sheet = price(new PriceRequest(
                List.of(flight("10000.00"), tax), true, Margin.percentage("10"), List.of(leg(TEB, OPF, 2)), IN_2026));
        assertThat(sheet.operatorTotal()).isEqualTo(Money.usd("10750.00"));
        assertThat(sheet.operatorCost()).isEqualTo(Money.usd("10000.00"));
        assertThat(sheet.marginAmount()).isEqualTo(Money.usd("1000.00"));
        assertThat(amountOf(sheet, PriceLineKind.OPERATOR_TAX)).isEqualTo(Money.usd("750.00"));
        assertThat(amountOf(sheet, PriceLineKind.FET)).isEqualTo(Money.usd("75.00"));
        assertThat(sheet.lines()).noneMatch(line -> line.kind() == PriceLineKind.SEGMENT_FEE);
        assertThat(sheet.total()).isEqualTo(Money.usd("11825.00"));
        assertThat(sheet.remarks()).first().asString().contains("includes its taxes");
    }

    @Test
    void aRateThatIsNotConfirmedIsSaid() {
        assertThat(price("100.00", NONE, IN_2026, leg(TEB, OPF, 1)).remarks())
                .containsExactly("The segment fee for 2026 is not confirmed against its source.");
        assertThat(price("100.00", NONE, IN_2025, leg(TEB, OPF, 1)).remarks()).isEmpty();
    }

    @Test
    void aRateThatNobodyHasFiledMakesThePriceIncompleteRatherThanCheap() {
        var sheet = price("100.00", NONE, LocalDate.of(2027, 2, 1), leg(TEB, OPF, 1));
        assertThat(sheet.complete()).isFalse();
        assertThat(sheet.remarks())
                .anyMatch(remark -> remark.startsWith("No segment fee in USD is on file for 2027-02-01"));
    }

    @Test
    void headTaxesInAnotherCurrencyThanTheQuoteAreNotGuessed() {
        var line = new OperatorLine(LineKind.BASE, "Charter", Money.of("20000.00", "EUR"), true);
        var sheet = price(new PriceRequest(List.of(line), false, NONE, List.of(leg(TEB, LTN, 4)), IN_2026));
        assertThat(sheet.total()).isEqualTo(Money.of("20000.00", "EUR"));
        assertThat(sheet.complete()).isFalse();
    }

    @Test
    void aPriceOfNothingIsRefused() {
        assertThatThrownBy(() -> new PriceRequest(List.of(), false, NONE, List.of(leg(TEB, OPF, 1)), IN_2026))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no operator price yet to calculate from.");
    }

    @Test
    void aSheetIsReadBackFromJsonAsItWasWritten() {
        var sheet = price("37000.10", Margin.percentage("7.5"), IN_2026, leg(TEB, MIA, 3), leg(MIA, NAS, 3));
        var json = PriceJson.write(sheet);
        assertThat(PriceJson.read(json)).isEqualTo(sheet);
        assertThat(PriceJson.write(PriceJson.read(json))).isEqualTo(json);
    }

    static PriceLine line(PriceSheet sheet, PriceLineKind kind) {
        return sheet.lines().stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Money amountOf(PriceSheet sheet, PriceLineKind kind) {
        return line(sheet, kind).amount();
    }
}
