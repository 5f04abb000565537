package com.jetvision.requests;

import static com.jetvision.requests.Priority.STANDARD;
import static com.jetvision.requests.Priority.URGENT;
import static com.jetvision.requests.Priority.VIP;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {
    private static final Instant NOW = Instant.parse("2026-11-20T14:42:00Z");
    private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

    @Test
    void aBudgetOverAHundredThousandIsVipAndExactlyThatIsNot() {
        assertThat(Priority.of(STANDARD, false, Money.usd("100000.01"), NEXT_WEEK, NOW))
                .isEqualTo(VIP);
        assertThat(Priority.of(STANDARD, false, Money.usd("100000.00"), NEXT_WEEK, NOW))
                .isEqualTo(STANDARD);
    }

    @Test
    void aMarkOrAVipClientMakesItVipEvenWhenUrgent() {
        assertThat(Priority.of(VIP, false, null, NOW.plusSeconds(60), NOW)).isEqualTo(VIP);
        assertThat(Priority.of(STANDARD, true, null, NOW.plusSeconds(60), NOW)).isEqualTo(VIP);
    }

    @Test
    void aDepartureWithinADayIsUrgentAndSoIsAMark() {
        assertThat(Priority.of(STANDARD, false, null, NOW.plus(Duration.ofHours(24)), NOW))
                .isEqualTo(URGENT);
        assertThat(Priority.of(STANDARD, false, null, NOW.plus(Duration.ofHours(25)), NOW))
                .isEqualTo(STANDARD);
        assertThat(Priority.of(URGENT, false, null, NEXT_WEEK, NOW)).isEqualTo(URGENT);
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 2", "23, 2", "24, 4", "72, 4", "73, 24", "500, 24"})
    void operatorsHaveAsLongAsTheDepartureLeaves(long notice, long hours) {
        assertThat(AnswerTime.allowed(Duration.ofHours(notice))).isEqualTo(Duration.ofHours(hours));
        assertThat(AnswerTime.due(NOW, NOW.plus(Duration.ofHours(notice))))
                .isEqualTo(NOW.plus(Duration.ofHours(hours)));
    }
}
