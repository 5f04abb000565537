package com.jetvision.avinode.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.client.CallFailed.Kind;
import com.jetvision.testing.FacadeTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How often Avinode is called, by whom, and when it is spared. */
@FacadeTest
class ClientRateTest extends ClientAtSandbox {
    @Test
    void aBurstIsLetThroughAndThenOneCallASecond() {
        for (int i = 0; i < 30; i++) {
            assertThat(take(Urgency.PERSON)).isZero();
        }
        assertThat(take(Urgency.PERSON)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
    }

    @Test
    void theBackgroundLeavesTheRestOfABurstToPeople() {
        for (int i = 0; i < 10; i++) {
            assertThat(take(Urgency.BACKGROUND)).isZero();
        }
        assertThat(take(Urgency.BACKGROUND)).isPositive();
        assertThat(take(Urgency.PERSON)).isZero();
    }

    @Test
    void after429NobodyCallsUntilTheResetNotEvenAnotherNode() {
        control("faults", "{\"fault\":\"too_many_requests\",\"times\":1,\"on\":\"trips\"}");
        var slower = failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON));
        assertThat(slower.kind()).isEqualTo(Kind.LATER);
        assertThat(slower.after()).isEqualTo(Duration.ofSeconds(1));
        assertThat(take(Urgency.PERSON)).isPositive();
    }

    @Test
    void theLastTenthOfTheHourIsKeptForPeople() {
        control("rate", "{\"limit\":3600,\"remaining\":300}");
        failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON));
        call(() -> avinode.airports(access, "KTEB"));
        assertThat(take(Urgency.BACKGROUND)).isGreaterThan(Duration.ofMinutes(50));
        assertThat(take(Urgency.PERSON)).isZero();
    }

    @Test
    void anAvinodeThatIsDownIsSparedUntilOneCallWorksAgain() {
        control("faults", "{\"fault\":\"unavailable\",\"times\":100,\"on\":\"all\"}");
        for (int i = 0; i < 3; i++) {
            failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON));
        }
        assertThat(failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.LATER);
        control("faults", "{\"fault\":\"none\",\"times\":0}");
        assertThat(failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.LATER);
        clock.advance(Duration.ofMinutes(2));
        assertThat(failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(failure(() -> avinode.trip(access, "atrip-1", Urgency.PERSON))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    private Duration take(Urgency urgency) {
        return call(() -> book.take(connection, urgency));
    }
}
