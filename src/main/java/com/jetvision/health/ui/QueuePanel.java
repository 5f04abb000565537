package com.jetvision.health.ui;

import com.jetvision.jobs.QueueFigures;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** One queue: how much waits and since when, what failed, and how fast it moves. */
class QueuePanel extends Panel {
    private final KeyValues facts = new KeyValues();

    QueuePanel(String title, QueueFigures queue, ReaderTime time) {
        super(title);
        action(state(queue));
        facts.line("Waiting", counted(queue.waiting()));
        facts.line(
                "Oldest that is due",
                queue.oldestDue() == null ? "nothing is due" : Formats.passed(queue.oldestDue(), time.now()));
        facts.line("In work", counted(queue.processing()));
        facts.line("Tried again by itself", counted(queue.retrying()));
        facts.line("Given up", counted(queue.dead()));
        facts.line("Done in the last minute", counted(queue.doneLastMinute()));
        var inside = new Div(facts);
        inside.addClassName("jv-panel-in");
        add(inside);
    }

    QueuePanel line(String label, String value) {
        facts.line(label, value);
        return this;
    }

    QueuePanel line(String label, Component value) {
        facts.line(label, value);
        return this;
    }

    QueuePanel link(String address, String words) {
        facts.line("", new Anchor(address, words));
        return this;
    }

    private static Badge state(QueueFigures queue) {
        if (queue.dead() > 0) {
            return Badges.of(Tone.BAD, counted(queue.dead()) + " given up");
        }
        if (queue.late() > 0) {
            return Badges.of(Tone.BAD, counted(queue.late()) + " late");
        }
        return queue.retrying() > 0 ? Badges.of(Tone.WAIT, "Retrying") : Badges.of(Tone.GOOD, "Well");
    }

    private static String counted(int count) {
        return Formats.capped(count, QueueFigures.COUNTED);
    }
}
