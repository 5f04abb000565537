package com.jetvision.health.ui;

import com.jetvision.health.Alarm;
import com.jetvision.platform.ui.EmptyState;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** What is wrong, and what was, the newest first. */
class AlarmPanel extends Panel {
    AlarmPanel(List<Alarm> alarms, ReaderTime time) {
        super("Alarms");
        if (alarms.isEmpty()) {
            add(
                    new EmptyState(
                            "circle-check",
                            "No alarm so far",
                            "You are told here and at the bell when a queue is late, something is given up or nothing is heard."));
            return;
        }
        var list = new OrderedList();
        list.addClassName("jv-tries");
        alarms.forEach(alarm -> list.add(item(alarm, time)));
        var inside = new Div(list);
        inside.addClassName("jv-panel-in");
        add(inside);
    }

    private static ListItem item(Alarm alarm, ReaderTime time) {
        var cleared = alarm.cleared();
        var item = new ListItem(
                Tags.of("b", new Anchor(alarm.kind().link(), alarm.kind().title())),
                Tags.of("time", time.moment(alarm.raised())),
                Tags.small(alarm.sentence() + (cleared == null ? "" : " Over since " + time.moment(cleared) + ".")));
        item.addClassName((cleared == null ? Tone.BAD : Tone.OFF).css());
        return item;
    }
}
