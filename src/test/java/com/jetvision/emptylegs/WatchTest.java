package com.jetvision.emptylegs;

import static com.jetvision.emptylegs.WatchStatus.ACTIVE;
import static com.jetvision.emptylegs.WatchStatus.CANCELLED;
import static com.jetvision.emptylegs.WatchStatus.EXPIRED;
import static com.jetvision.emptylegs.WatchStatus.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.errors.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final Instant NOW = Instant.parse("2026-11-20T14:42:00Z");
    private static final Instant AFTER = Instant.parse("2026-12-25T00:00:00Z");
    private final WatchWish wish = wish(21);
    private final Watch watch = Watch.begun(new AgentId(UUID.randomUUID()), wish);

    @Test
    void isPausedAndResumedAndTheMarketplaceNeedNotKnow() {
        var paused = watch.paused();
        assertThat(paused.status()).isEqualTo(PAUSED);
        assertThat(paused.isAwake(NOW)).isFalse();
        assertThat(paused.resumed(NOW)).isEqualTo(watch);
        assertThat(paused.revision()).isEqualTo(watch.revision());
    }

    @Test
    void saidTwiceItIsTheSame() {
        assertThat(watch.paused().paused()).isEqualTo(watch.paused());
        assertThat(watch.resumed(NOW)).isEqualTo(watch);
        assertThat(watch.cancelled().cancelled()).isEqualTo(watch.cancelled());
        assertThat(watch.cancelled().expired()).isEqualTo(watch.cancelled());
    }

    @Test
    void theMarketplaceMustKnowWhatIsWatchedForAndThatItIsOver() {
        assertThat(watch.changed(wish(20)).revision()).isEqualTo(2);
        assertThat(watch.cancelled().revision()).isEqualTo(2);
        assertThat(watch.expired().revision()).isEqualTo(2);
    }

    @Test
    void isAsleepOnceItsDaysAreOver() {
        assertThat(watch.isAwake(NOW)).isTrue();
        assertThat(watch.isAwake(AFTER)).isFalse();
        assertThatThrownBy(() -> watch.paused().resumed(AFTER))
                .isInstanceOf(Refused.class)
                .hasMessage("This watch is over. Edit it and choose a later last day.");
        assertThatThrownBy(() -> watch.expired().resumed(NOW)).hasMessageContaining("later last day");
    }

    @Test
    void aLaterLastDayWakesOneThatWasOver() {
        assertThat(watch.expired().changed(wish(28)).status()).isEqualTo(ACTIVE);
        assertThat(watch.paused().changed(wish(28)).status()).isEqualTo(PAUSED);
    }

    @Test
    void whatWasCancelledStaysSo() {
        assertThatThrownBy(() -> watch.cancelled().resumed(NOW))
                .isInstanceOf(Refused.class)
                .hasMessage("This watch was cancelled. Begin a new one.");
        assertThatThrownBy(() -> watch.cancelled().paused()).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> watch.cancelled().changed(wish(28))).isInstanceOf(Refused.class);
        assertThat(CANCELLED.exits()).isEmpty();
        assertThat(EXPIRED.isOpen()).isFalse();
    }

    private static WatchWish wish(int lastDay) {
        return new WatchWish(
                new WatchedEnd(Fields.TETERBORO, 0),
                WatchedEnd.ANYWHERE,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, lastDay),
                4,
                null,
                Set.of());
    }
}
