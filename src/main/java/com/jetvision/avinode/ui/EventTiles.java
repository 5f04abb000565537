package com.jetvision.avinode.ui;

import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.avinode.log.WebhookFigures;
import com.jetvision.avinode.log.WebhookGroup;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** The inbox in five figures. */
class EventTiles extends Div {
    EventTiles() {
        addClassName("jv-tiles");
    }

    void show(WebhookFigures figures, Map<WebhookGroup, Integer> counts, ReaderTime time) {
        int dead = counts.getOrDefault(WebhookGroup.DEAD_LETTER, 0);
        var median = figures.medianMillis();
        var deadSince = figures.deadSince();
        removeAll();
        add(
                tile(
                        "Received today",
                        Formats.capped(figures.today(), WebhookFigures.TODAY_COUNTED),
                        median == null ? "none done yet" : "median " + Formats.millis(median) + " to done"),
                tile(
                        "Waiting",
                        counted(counts, WebhookGroup.WAITING),
                        figures.oldestWaiting() == null
                                ? "nothing waits"
                                : "oldest " + Formats.passed(figures.oldestWaiting(), time.now())),
                tile(
                        "Retrying",
                        counted(counts, WebhookGroup.RETRYING),
                        figures.nextRetry() == null ? "none" : "next " + time.past(figures.nextRetry())),
                tile(
                        "Dead letters",
                        counted(counts, WebhookGroup.DEAD_LETTER),
                        deadSince == null ? "none" : "since " + time.past(deadSince)),
                tile(
                        "Unmatched",
                        counted(counts, WebhookGroup.UNMATCHED),
                        counts.getOrDefault(WebhookGroup.UNMATCHED, 0) == 0 ? "none" : "no request found"));
        getComponentAt(3).setClassName("bad", dead > 0);
    }

    private static String counted(Map<WebhookGroup, Integer> counts, WebhookGroup group) {
        return Formats.capped(counts.getOrDefault(group, 0), WebhookEvents.COUNTED);
    }

    private static Div tile(String label, String figure, String detail) {
        var tile = new Div(Tags.text(label), Tags.bold(figure), Tags.small(detail));
        tile.addClassName("jv-tile");
        return tile;
    }
}
