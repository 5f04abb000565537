package com.jetvision.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45000 | 45000.00",
                "45,000 | 45000.00",
                "$45,000.50 | 45000.50",
                " 45k | 45000.00",
                "1.2m | 1200000.00",
                "$ 120,000 | 120000.00"
            })
    void anAmountIsReadAsPeopleTypeIt(String typed, String amount) {
        assertThat(Budget.read(typed, "USD")).contains(Money.usd(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lot", "45.000,00", "45,00", "-5000", "4 5", "$", "1e9", "NaN", "45,000 dollars"})
    void textIsNoBudget(String typed) {
        assertThatThrownBy(() -> Budget.read(typed, "USD"))
                .isInstanceOf(Refused.class)
                .hasMessage("The budget must be an amount such as 45,000. Leave it empty if there is none.");
    }

    @Test
    void nothingTypedIsNoBudgetAndZeroIsRefused() {
        assertThat(Budget.read("  ", "USD")).isEmpty();
        assertThatThrownBy(() -> Budget.read("0", "USD")).hasMessageContaining("above zero");
        assertThatThrownBy(() -> Budget.read("99999999999999", "USD")).hasMessageContaining("too large");
    }
}
