package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.EventType;
import com.jetvision.avinode.inbox.InboxClaims.Handed;
import com.jetvision.avinode.inbox.InboxClaims.Place;
import com.jetvision.platform.nodes.Nodes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InboxThreadsTest {
    private static final int STRIDE = 40;

    /** A bean that runs by its own word before it was started is passed over by whoever starts the others. */
    @Test
    void runFromTheStartToTheStopAndNotBefore() {
        var threads = threads(true);
        assertThat(threads.isRunning()).isFalse();
        threads.start();
        assertThat(threads.isRunning()).isTrue();
        threads.stop();
        assertThat(threads.isRunning()).isFalse();
    }

    @Test
    void standStillWhereBackgroundWorkIsOff() {
        var threads = threads(false);
        threads.start();
        assertThat(threads.isRunning()).isFalse();
        threads.stop();
    }

    /** The one thread of a lane that dies would take the lane with it. */
    @Test
    void outliveWhateverAClaimOrItsWorkDiesOf() {
        var claims = mock(InboxClaims.class);
        var worker = mock(InboxWorker.class);
        var event = event();
        when(worker.stride()).thenReturn(STRIDE);
        when(claims.claim(Lane.SAID, STRIDE))
                .thenThrow(new StackOverflowError())
                .thenThrow(new NoClassDefFoundError())
                .thenThrow(new IllegalStateException())
                .thenReturn(List.of(event))
                .thenReturn(List.of());
        doThrow(new OutOfMemoryError("told so by a test")).when(worker).act(List.of(event));
        var wakes = new InboxWakes();
        var threads = new InboxThreads(claims, worker, wakes, mock(Nodes.class), true, 1);
        threads.start();
        for (int calls = 1; calls <= 6; calls++) {
            wakes.wake(Lane.SAID);
            verify(claims, timeout(20_000).atLeast(calls)).claim(Lane.SAID, STRIDE);
        }
        threads.stop();
        verify(worker).act(List.of(event));
    }

    /** Who files may have reserved a worker that ends before it is given anything. */
    @Test
    void giveBackUntriedWhatTheyAreHandedAfterTheEnd() {
        var claims = mock(InboxClaims.class);
        var worker = mock(InboxWorker.class);
        var wakes = new InboxWakes(Duration.ofMinutes(1));
        var threads = new InboxThreads(claims, worker, wakes, mock(Nodes.class), true, 1);
        threads.start();
        var idle = reserved(wakes);
        threads.stop();
        var place = new Place(new UUID(0, 1), new UUID(0, 2), 0, 1, 1);
        idle.give(new Handed(Lane.SAID, List.of(place), List.of()));
        verify(claims, timeout(20_000)).release(place.claimToken());
        verify(worker, never()).act(any());
    }

    /** The lane's one worker, once it waits. */
    private static InboxWakes.Idle reserved(InboxWakes wakes) {
        var idle = wakes.reserve(Lane.SAID);
        while (idle == null) {
            Thread.onSpinWait();
            idle = wakes.reserve(Lane.SAID);
        }
        return idle;
    }

    private static Claimed event() {
        var any = new UUID(0, 1);
        return new Claimed(any, any, any, any, null, EventType.TRIP_UPDATED, null, "evt-1", null, "{}", 0);
    }

    private static InboxThreads threads(boolean enabled) {
        return new InboxThreads(
                mock(InboxClaims.class), mock(InboxWorker.class), new InboxWakes(), mock(Nodes.class), enabled, 2);
    }
}
