package com.jetvision.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.platform.addresses.EmailAddress;
import com.jetvision.platform.addresses.PhoneNumber;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aMarginIsAShareOfTheOperatorsPriceOrAFixedAmount() {
        assertThat(Margin.percentage("8").on(Money.usd("38333.33"))).isEqualTo(Money.usd("3066.67"));
        assertThat(Margin.fixed("2500").on(Money.usd("38333.33"))).isEqualTo(Money.usd("2500.00"));
        assertThat(Margin.fixed("2500").on(Money.of("9000", "JPY"))).isEqualTo(Money.of("2500", "JPY"));
    }

    @Test
    void aMarginIsNeverNegativeAboveTheWholePriceOrFinerThanACent() {
        refused(() -> Margin.percentage("-1"), "negative");
        refused(() -> Margin.percentage("100.01"), "at most 100 %");
        refused(() -> Margin.fixed("1.005"), "two decimals");
        assertThat(new Margin(MarginType.PERCENTAGE, new BigDecimal("10.000")).value())
                .isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @EnumSource(OnboardingStatus.class)
    void onboardingGoesOneStepAtATimeAndNeverBack(OnboardingStatus status) {
        var next = status.ordinal() + 1;
        for (var other : OnboardingStatus.values()) {
            if (other.ordinal() == next) {
                assertThat(status.to(other)).isEqualTo(other);
            } else {
                refused(() -> status.to(other), "done already");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "elevenchars", "aaaaaaaaaaaaaaaa"})
    void aWeakPasswordIsRefused(String typed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Password(typed));
    }

    @Test
    void aPasswordIsNoLongerThanBcryptReadsAndDoesNotHoldTheAddress() {
        refused(() -> new Password("żółw".repeat(20)), "at most 72");
        refused(() -> new Password("xx-m.teller-2026").requireUnlike("m.teller@example.com"), "does not contain");
        assertThat(new Password("correct horse battery")).hasToString("Password[…]");
    }

    @Test
    void onlyWhoIsOfAgeSignsAnAgreement() {
        born(LocalDate.of(2008, 11, 20)).requireOfAge(TODAY);
        refused(() -> born(LocalDate.of(2008, 11, 21)).requireOfAge(TODAY), "at least 18");
        refused(() -> born(LocalDate.of(2030, 1, 1)).requireOfAge(TODAY), "Check the date of birth");
        refused(() -> born(LocalDate.of(1826, 1, 1)).requireOfAge(TODAY), "Check the date of birth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7608", "076081", "07608-12", "O7608"})
    void aZipCodeHasFiveOrNineDigits(String zip) {
        refused(() -> new PostalAddress("1 Main St", "", "Teterboro", "NJ", zip), "ZIP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nobody", "a@b", "two@at@example.com", "a b@example.com", "a@-example.com", "<a@example.com>"
            })
    void whatIsNoEmailAddressIsRefused(String text) {
        refused(() -> new EmailAddress(text), "not an e-mail address");
    }

    @Test
    void anEmailAddressIsReadWithoutRegardToCase() {
        assertThat(new EmailAddress("  M.Teller@Example.COM ").value()).isEqualTo("m.teller@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "12345", "+1 2345 6789 0123 4567 8"})
    void whatIsNoTelephoneNumberIsRefused(String text) {
        refused(() -> new PhoneNumber(text), "telephone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 (201) 555-0117", "+44 20 7946 0000", "201.555.0117 x 12"})
    void aTelephoneNumberStaysAsItWasWritten(String text) {
        assertThat(new PhoneNumber(text).value()).isEqualTo(text);
    }

    private static PersonProfile born(LocalDate day) {
        return new PersonProfile(
                "Marcus",
                "Teller",
                day,
                new PhoneNumber("+1 201 555 0117"),
                new PostalAddress("1 Main St", "", "Teterboro", "NJ", "07608"));
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessageContaining(words);
    }
}
