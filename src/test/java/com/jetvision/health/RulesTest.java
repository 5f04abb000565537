package com.jetvision.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.InboxFigures;
import com.jetvision.avinode.InboxHealth;
import com.jetvision.jobs.QueueFigures;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T14:42:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofHours(7));
    private static final Instant LATELY = NOW.minus(Duration.ofHours(1));

    @Test
    void aQuietHouseIsWell() {
        assertThat(broken(inbox(QueueFigures.EMPTY, null, null, 0))).isEmpty();
    }

    @Test
    void whatIsDueForTooLongIsLateHoweverNewItIs() {
        assertThat(broken(inbox(late(1), LATELY, null, 0)))
                .containsEntry(AlarmKind.INBOX_LATE, "1 event is due for more than 10 minutes.");
        assertThat(broken(inbox(late(101), LATELY, null, 0)).get(AlarmKind.INBOX_LATE))
                .isEqualTo("101 events are due for more than 10 minutes. The queue does not keep up.");
        assertThat(broken(inbox(late(QueueFigures.COUNTED + 1), LATELY, null, 0))
                        .get(AlarmKind.INBOX_LATE))
                .startsWith("1,000+ events are due");
    }

    @Test
    void aDeadLetterIsAnAlarmOfItsOwn() {
        var queue = new QueueFigures(0, 0, 0, 2, 0, null, 0);
        assertThat(broken(inbox(queue, LATELY, null, 0)))
                .containsOnly(Map.entry(AlarmKind.INBOX_DEAD, "2 events were given up after the last attempt."));
    }

    @Test
    void hearingNothingIsAnAlarmOnlyWhileSomebodyOwesAnAnswer() {
        assertThat(broken(inbox(QueueFigures.EMPTY, LONG_AGO, null, 0))).isEmpty();
        assertThat(broken(inbox(QueueFigures.EMPTY, LONG_AGO, LATELY, 0))).isEmpty();
        assertThat(broken(inbox(QueueFigures.EMPTY, LATELY, LONG_AGO, 0))).isEmpty();
        assertThat(broken(inbox(QueueFigures.EMPTY, LONG_AGO, LONG_AGO, 0))).containsKey(AlarmKind.INBOX_SILENT);
        assertThat(broken(inbox(QueueFigures.EMPTY, null, LONG_AGO, 0))).containsKey(AlarmKind.INBOX_SILENT);
    }

    @Test
    void aFloodIsSeen() {
        assertThat(broken(inbox(QueueFigures.EMPTY, LATELY, null, InboxHealth.FLOOD + 1)))
                .containsOnlyKeys(AlarmKind.INBOX_FLOOD);
    }

    @Test
    void jobsAndMailsHaveTheirOwn() {
        var house = new HouseFigures(
                inbox(QueueFigures.EMPTY, LATELY, null, 0), late(1), new QueueFigures(0, 0, 0, 1, 1, LONG_AGO, 0), 0);
        assertThat(Rules.broken(house, NOW))
                .containsEntry(AlarmKind.JOBS_LATE, "1 job is due for more than 10 minutes.")
                .containsEntry(AlarmKind.MAIL_FAILED, "1 e-mail was given up after the last attempt.")
                .containsKey(AlarmKind.MAIL_LATE);
    }

    @Test
    void aListenerThatStandsStillIsToldBeforeTheStoreIsFull() {
        var quiet = inbox(QueueFigures.EMPTY, LATELY, null, 0);
        var house = new HouseFigures(quiet, QueueFigures.EMPTY, QueueFigures.EMPTY, 0.37);
        assertThat(Rules.broken(house, NOW).get(AlarmKind.NODES_DEAF)).contains("keeps 37 % of the notifications");
    }

    private static Map<AlarmKind, String> broken(InboxFigures inbox) {
        return Rules.broken(new HouseFigures(inbox, QueueFigures.EMPTY, QueueFigures.EMPTY, 0), NOW);
    }

    private static InboxFigures inbox(QueueFigures queue, Instant lastEvent, Instant askedSince, int inTenMinutes) {
        return new InboxFigures(queue, lastEvent, null, inTenMinutes, 1, askedSince);
    }

    private static QueueFigures late(int late) {
        return new QueueFigures(late, 0, 0, 0, late, LONG_AGO, 0);
    }
}
