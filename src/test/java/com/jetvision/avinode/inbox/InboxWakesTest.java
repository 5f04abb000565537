package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.inbox.InboxClaims.Handed;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class InboxWakesTest {
    private final InboxWakes wakes = new InboxWakes(Duration.ofMinutes(1));

    @Test
    void wordThatComesWhileAllAreBusyIsKeptForTheNext() throws Exception {
        wakes.wake(Lane.SAID);
        wakes.wake(Lane.SAID);
        assertThat(waits(Lane.POINTERS).thread.isAlive()).isTrue();
        assertThat(wakes.await(Lane.SAID, 1)).isSameAs(Handed.NOTHING);
        assertThat(waits(Lane.SAID).thread.isAlive()).isTrue();
    }

    @Test
    void whoIsReservedHearsFromNobodyElse() throws Exception {
        var worker = waits(Lane.SAID);
        var idle = Objects.requireNonNull(wakes.reserve(Lane.SAID));
        assertThat(idle.batch()).isEqualTo(7);
        assertThat(wakes.reserve(Lane.SAID)).isNull();
        wakes.wakeAll();
        var given = new Handed(Lane.SAID, List.of(), List.of());
        idle.give(given);
        idle.give(Handed.NOTHING);
        assertThat(worker.handed.get()).isSameAs(given);
    }

    @Test
    void oneWordWakesOneWorker() throws Exception {
        var first = waits(Lane.SAID);
        var second = waits(Lane.SAID);
        wakes.wake(Lane.SAID);
        assertThat(second.handed.get()).isSameAs(Handed.NOTHING);
        assertThat(first.handed.isDone()).isFalse();
        wakes.wake(Lane.SAID);
        assertThat(first.handed.get()).isSameAs(Handed.NOTHING);
    }

    private record Worker(FutureTask<Handed> handed, Thread thread) {}

    private Worker waits(Lane lane) {
        var handed = new FutureTask<>(() -> wakes.await(lane, 7));
        var thread = Thread.ofPlatform().daemon().start(handed);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return new Worker(handed, thread);
    }
}
