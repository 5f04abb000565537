package com.jetvision.health;

import com.jetvision.avinode.InboxFigures;
import com.jetvision.avinode.InboxHealth;
import com.jetvision.jobs.QueueFigures;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * When figures are an alarm. A queue is late by when its oldest entry was due, not by when it came; and hearing nothing is
 * an alarm too, while somebody owes us an answer.
 */
final class Rules {
    static final Duration TOO_OLD = Duration.ofMinutes(10);
    static final Duration SILENCE = Duration.ofHours(6);
    private static final int TOO_MANY_LATE = 100;
    private static final double TOO_MANY_KEPT = 0.1;

    private Rules() {}

    static Map<AlarmKind, String> broken(HouseFigures house, Instant now) {
        var broken = new EnumMap<AlarmKind, String>(AlarmKind.class);
        inbox(house.inbox(), now, broken);
        queue(house.jobs(), "jobs", AlarmKind.JOBS_LATE, AlarmKind.JOBS_DEAD, broken);
        queue(house.mail(), "e-mails", AlarmKind.MAIL_LATE, AlarmKind.MAIL_FAILED, broken);
        if (house.notificationsKept() > TOO_MANY_KEPT) {
            broken.put(
                    AlarmKind.NODES_DEAF,
                    "The database keeps %d %% of the notifications that it can: some session listens and stands still. Have it ended by whoever runs the database."
                            .formatted(Math.round(house.notificationsKept() * 100)));
        }
        return broken;
    }

    private static void inbox(InboxFigures inbox, Instant now, Map<AlarmKind, String> broken) {
        queue(inbox.queue(), "events", AlarmKind.INBOX_LATE, AlarmKind.INBOX_DEAD, broken);
        if (inbox.inTenMinutes() > InboxHealth.FLOOD) {
            broken.put(AlarmKind.INBOX_FLOOD, "More than 50 events a second came in for ten minutes.");
        }
        var asked = inbox.askedSince();
        var heard = inbox.lastEvent();
        if (inbox.connections() > 0
                && asked != null
                && isSilent(asked, now)
                && (heard == null || isSilent(heard, now))) {
            broken.put(
                    AlarmKind.INBOX_SILENT,
                    "Operators owe an answer and nothing came in for %d hours. Look whether Avinode reaches us."
                            .formatted(SILENCE.toHours()));
        }
    }

    private static boolean isSilent(Instant last, Instant now) {
        return last.isBefore(now.minus(SILENCE));
    }

    private static void queue(
            QueueFigures queue, String what, AlarmKind late, AlarmKind dead, Map<AlarmKind, String> broken) {
        if (queue.late() > 0) {
            broken.put(
                    late,
                    "%s %s due for more than %d minutes."
                                    .formatted(
                                            counted(queue.late(), what),
                                            queue.late() == 1 ? "is" : "are",
                                            TOO_OLD.toMinutes())
                            + (queue.late() > TOO_MANY_LATE ? " The queue does not keep up." : ""));
        }
        if (queue.dead() > 0) {
            broken.put(
                    dead,
                    "%s %s given up after the last attempt."
                            .formatted(counted(queue.dead(), what), queue.dead() == 1 ? "was" : "were"));
        }
    }

    private static String counted(int count, String what) {
        if (count > QueueFigures.COUNTED) {
            return "%,d+ %s".formatted(QueueFigures.COUNTED, what);
        }
        return "%,d %s".formatted(count, count == 1 ? what.substring(0, what.length() - 1) : what);
    }
}
