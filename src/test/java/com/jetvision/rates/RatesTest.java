package com.jetvision.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
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
    void anOwnRateGoesBeforeTheLawsAndTheOpenOneBeforeItEndsThere() {
        var admin = world.admin(house, "Marcus Vale");
        admin.does(() -> rates.begin(own("5.50", LocalDate.of(2026, 1, 1), null)));
        admin.does(() -> rates.begin(own("5.60", LocalDate.of(2026, 12, 1), null)));

        assertThat(admin.does(() -> rates.on(IN_2026)).segmentFee()).contains(Money.usd("5.50"));
        assertThat(admin.does(() -> rates.on(LocalDate.of(2026, 12, 1))).segmentFee())
                .contains(Money.usd("5.60"));
        assertThat(admin.does(() -> rates.rows()))
                .filteredOn(row -> row.rate().own())
                .extracting(row -> row.rate().validUntil())
                .containsExactly(null, LocalDate.of(2026, 12, 1));
    }

    @Test
    void twoOwnRatesForOneDayAreRefusedAndNothingEnds() {
        var admin = world.admin(house, "Marcus Vale");
        admin.does(() -> rates.begin(own("5.50", LocalDate.of(2026, 6, 1), null)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.does(() -> rates.begin(own("5.60", LocalDate.of(2026, 1, 1), null))))
                .withMessageContaining("segment fee for a part of that time already");
        assertThat(admin.does(() -> rates.on(IN_2026)).segmentFee()).contains(Money.usd("5.50"));
    }

    @Test
    void anEndedRateGivesWayToTheLawsAndTheLawsOwnCannotBeEnded() {
        var admin = world.admin(house, "Marcus Vale");
        var rate = admin.does(() -> rates.begin(own("5.50", LocalDate.of(2026, 1, 1), null)));
        admin.runs(() -> rates.end(rate, IN_2026));

        assertThat(admin.does(() -> rates.on(IN_2026)).segmentFee()).contains(Money.usd("5.30"));
        var law = admin.does(() -> rates.rows()).stream()
                .filter(row -> !row.rate().own())
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> admin.runs(() -> rates.end(law.id(), IN_2026.plusYears(1))));
    }

    @Test
    void onlyAnAdministratorEntersRates() {
        var agent = world.agent(house, "Dana Holt");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> agent.does(() -> rates.begin(own("5.50", IN_2026, null))));
    }

    @Test
    void aRateThatCannotBeIsRefusedWithASentence() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> own("-1", IN_2026, null))
                .withMessage("Enter a value from 0 to 10,000.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> own("5.505", IN_2026, null))
                .withMessage("Enter at most 2 decimals.");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> own("5.50", IN_2026, IN_2026))
                .withMessage("A rate ends after the day on which it begins.");
    }

    private static NewRate own(String amount, LocalDate from, @Nullable LocalDate until) {
        return new NewRate(RateCode.SEGMENT_FEE, new BigDecimal(amount), from, until, "House rule", true);
    }

    @Test
    void aVisitorReadsNoRates() {
        assertThatThrownBy(() -> rates.on(IN_2026)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
