package com.jetvision.avinode.looks;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.AtTheMarket;
import com.jetvision.requests.RequestId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FacadeTest
class AnswerWatchTest extends AtTheMarket {
    @Autowired
    AnswerWatch watch;

    @Autowired
    HandClock clock;

    private RequestId request;

    @BeforeEach
    void twoOperatorsAreAskedWithADayToAnswer() {
        request = market.request();
        market.rfqs(request, 2);
        market.settle();
    }

    @Test
    void remindsAtFiftySeventyFiveAndNinetyPerCentEachOnce() {
        clock.advance(Duration.ofHours(11));
        assertThat(watch.remind()).isZero();
        clock.advance(Duration.ofHours(1));
        assertThat(watch.remind()).isOne();
        assertThat(watch.remind()).isZero();
        assertThat(notice()).startsWith("2 operators have not answered yet: 12 h 00 m are left: ");
        clock.advance(Duration.ofHours(6));
        assertThat(watch.remind()).isOne();
        clock.advance(Duration.ofHours(4));
        assertThat(watch.remind()).isOne();
        assertThat(notice()).contains("2 h 00 m are left");
        clock.advance(Duration.ofDays(1));
        assertThat(watch.remind()).isZero();
    }

    @Test
    void whoHasAnsweredIsNotCounted() {
        market.answers(request);
        market.settle();
        clock.advance(Duration.ofHours(23));
        assertThat(watch.remind()).isZero();
    }

    @Test
    void aMissedMarkIsNotMadeUpForByTwo() {
        clock.advance(Duration.ofHours(30));
        assertThat(watch.remind()).isOne();
        assertThat(watch.remind()).isZero();
        assertThat(notice()).contains("Their time is over");
    }

    private String notice() {
        return market.texts(
                        "select title || ': ' || body from notifications where kind = 'answer_due' and read_at is null")
                .getFirst();
    }
}
