package com.jetvision.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@FacadeTest
class RatesTest {
    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 20);

    @Autowired
    Rates rates;

    @Autowired
    World world;

    OrganizationId house;

    @BeforeEach
    void aHouse() {
        house = world.brokerage("Meridian");
    }

    @Test
    void theYearOfPaymentDecides() {
        var agent = world.agent(house, "Dana Holt");
        var sheet2025 = agent.does(() -> rates.on(LocalDate.of(2025, 12, 31)));
        var sheet2026 = agent.does(() -> rates.on(IN_2026));
        assertThat(sheet2025.segmentFee()).contains(Money.usd("5.20"));
        assertThat(sheet2026.segmentFee()).contains(Money.usd("5.30"));
        assertThat(sheet2026.fetPercent().map(Percent::plain)).contains("7.5");
        assertThat(sheet2026.unconfirmed())
                .extracting(Rate::code)
                .containsExactlyInAnyOrder(
                        RateCode.SEGMENT_FEE, RateCode.INTERNATIONAL_HEAD, RateCode.ALASKA_HAWAII_HEAD);
    }

    @Test
    void aHousesOwnRateHoldsThereAndNowhereElseAlsoForTheMachine() {
        world.sql().sql("""
                        insert into tax_rates (organization_id, code, amount, unit, valid_from, source, confirmed)
                        values (:house, 'segment_fee', 5.55, 'per_passenger_segment', date '2026-01-01', 'own', true)""").param("house", house.value()).update();
        var other = world.brokerage("Other");
        assertThat(world.agent(house, "Dana Holt").does(() -> rates.on(IN_2026)).segmentFee())
                .contains(Money.rounded(new BigDecimal("5.55"), Money.USD));
        assertThat(world.machine(house).does(() -> rates.on(IN_2026)).segmentFee())
                .contains(Money.usd("5.55"));
        assertThat(world.machine(other).does(() -> rates.on(IN_2026)).segmentFee())
                .contains(Money.usd("5.30"));
    }

    @Test
    void aVisitorReadsNoRates() {
        assertThatThrownBy(() -> rates.on(IN_2026)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
