package com.jetvision.avinode.ui;

import com.jetvision.audit.AuditEntry;
import com.jetvision.audit.ui.EventWords;
import com.jetvision.avinode.log.WebhookEventDetails;
import com.jetvision.avinode.log.WebhookEventDetails.FailedTry;
import com.jetvision.avinode.log.WebhookStatus;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What became of an event, newest first: attempts, what people did with it, and how it came in. */
class EventTrail extends OrderedList {
    private final ReaderTime time;

    EventTrail(WebhookEventDetails event, List<AuditEntry> acts, ReaderTime time) {
        this.time = time;
        addClassName("jv-tries");
        var steps = new ArrayList<Step>(failures(event.failures()));
        acts.forEach(act ->
                steps.add(new Step(EventWords.tone(act), EventWords.sentence(act), "by " + act.actorName(), act.at())));
        steps.sort(Comparator.comparing(Step::at).reversed());
        state(event, steps);
        steps.add(stored(event));
        steps.forEach(step -> add(item(step)));
    }

    /** A line of the trail. */
    private record Step(Tone tone, String what, String more, Instant at) {}

    private void state(WebhookEventDetails event, List<Step> steps) {
        var row = event.row();
        var at = event.processedAt();
        if (row.status() == WebhookStatus.COMPLETED && at != null) {
            var took = event.tookMillis();
            var more = InboxWords.isUnmatched(row) ? "Belongs to no request that we know" : "";
            steps.addFirst(new Step(
                    more.isEmpty() ? Tone.GOOD : Tone.OFF,
                    row.tries() + " · done",
                    more.isEmpty() && took != null ? "in " + Formats.millis(took) : more,
                    at));
        }
        var lease = event.lease();
        if (row.status() == WebhookStatus.PROCESSING && lease != null) {
            steps.addFirst(new Step(
                    Tone.INFO, row.tries() + " · a worker is on it", "holds it until " + time.second(lease), lease));
        }
    }

    /** Failures for the same reason that follow each other are one line. */
    private static List<Step> failures(List<FailedTry> newestFirst) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < newestFirst.size(); i++) {
            int last = i;
            while (isMiddle(newestFirst, last)) {
                last++;
            }
            if (last - i >= 2) {
                steps.add(several(newestFirst.subList(i, last)));
                i = last - 1;
            } else {
                steps.add(one(newestFirst.get(i)));
            }
        }
        return steps;
    }

    /** Between a failure before and one after it, all with the same words: nothing is lost by telling them together. */
    private static boolean isMiddle(List<FailedTry> tries, int i) {
        return i > 1
                && i < tries.size() - 1
                && tries.get(i).attempt() < tries.get(i - 1).attempt()
                && Objects.equals(tries.get(i).error(), tries.get(i - 1).error())
                && Objects.equals(tries.get(i).error(), tries.get(i + 1).error());
    }

    private static Step several(List<FailedTry> tries) {
        var label = "%d to %d · failed"
                .formatted(tries.getLast().attempt(), tries.getFirst().attempt());
        return new Step(
                Tone.WAIT,
                label,
                "Same reason · " + tries.size() + " tries",
                tries.getFirst().at());
    }

    private static Step one(FailedTry failed) {
        var next = failed.next();
        return new Step(
                failed.gaveUp() ? Tone.BAD : Tone.WAIT,
                failed.attempt() + (failed.gaveUp() ? " · gave up" : " · failed"),
                Objects.requireNonNullElse(failed.error(), "No reason was noted")
                        + (next == null ? "" : " · next in " + minutes(failed.at(), next)),
                failed.at());
    }

    private static String minutes(Instant from, Instant until) {
        return Math.round(Duration.between(from, until).toSeconds() / 60f) + " min";
    }

    private static Step stored(WebhookEventDetails event) {
        return new Step(
                Tone.GOOD,
                "Stored and answered 200",
                event.row().via(),
                event.row().receivedAt());
    }

    private ListItem item(Step step) {
        var item =
                new ListItem(Tags.bold(step.what()), Tags.of("time", time.second(step.at())), Tags.small(step.more()));
        item.addClassName(step.tone().css());
        return item;
    }
}
