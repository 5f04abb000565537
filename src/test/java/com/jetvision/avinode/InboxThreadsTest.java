package com.jetvision.avinode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.jetvision.platform.nodes.Nodes;
import org.junit.jupiter.api.Test;

class InboxThreadsTest {
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

    private static InboxThreads threads(boolean enabled) {
        return new InboxThreads(
                mock(InboxClaims.class), mock(InboxWorker.class), new InboxWakes(), mock(Nodes.class), enabled, 2);
    }
}
