package com.jetvision.avinode.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.jetvision.platform.errors.Refused;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PayloadTest {
    @Test
    void anAmountMayBeTextOrANumber() {
        assertThat(payload("\"32850.50\"").amount("total")).contains(new BigDecimal("32850.50"));
        assertThat(payload("32850").amount("total")).contains(new BigDecimal("32850"));
        assertThat(payload("\"3.2e4\"").amount("total")).contains(new BigDecimal("3.2e4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "much",
                "1e30000000",
                "1e-30000000",
                "1e999999999",
                "0x10",
                "99999999999999999999999999999999999999999"
            })
    void whatWouldFillTheMemoryWhenWrittenOutIsNoAmount(String total) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> payload('"' + total + '"').amount("total"))
                .withMessageContaining("no amount");
    }

    private static Payload payload(String total) {
        return new Payload(JsonMapper.shared().readTree("{\"total\":" + total + "}"));
    }
}
