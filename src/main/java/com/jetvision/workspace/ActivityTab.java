package com.jetvision.workspace;

import com.jetvision.audit.AuditEntry;
import com.jetvision.audit.ui.EventWords;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.StateStep;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The story of a request, newest first: what happened and who did it, and the states it went through. */
class ActivityTab extends Composite<Div> {
    private static final int PAGE = 60;
    private final transient RoomHistory history;
    private final transient ReaderClock clock;
    private final RequestId request;
    private int most = PAGE;

    ActivityTab(RoomHistory history, ReaderClock clock, LiveUpdates live, RequestId request) {
        this.history = history;
        this.clock = clock;
        this.request = request;
        live.bind(this, request, this::refresh);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        refresh();
    }

    private void refresh() {
        var time = clock.now();
        getContent().removeAll();
        getContent().add(happened(time), states(time));
    }

    private Section happened(ReaderTime time) {
        var entries = history.happened(request, most);
        var list = new OrderedList();
        list.addClassName("jv-tries");
        entries.forEach(entry -> list.add(item(entry, time)));
        var section = section("What happened", list);
        if (entries.size() >= most * 2 / 3) {
            var earlier = new Button("Show earlier", click -> {
                most += PAGE;
                refresh();
            });
            earlier.addThemeVariants(ButtonVariant.SMALL);
            section.add(new Div(earlier));
        }
        return section;
    }

    private Section states(ReaderTime time) {
        var list = new OrderedList();
        list.addClassName("jv-tries");
        history.states(request).forEach(step -> list.add(item(step, time)));
        return section("States", list);
    }

    private static ListItem item(AuditEntry entry, ReaderTime time) {
        return item(
                EventWords.tone(entry),
                EventWords.sentence(entry),
                time.moment(entry.at()),
                entry.actorRole().equals("machine") ? "Jetvision" : entry.actorName());
    }

    private static ListItem item(StateStep step, ReaderTime time) {
        var word = StatusWords.of(step.status());
        var lasted = step.lasted();
        var error = step.error();
        var duration = lasted == null ? "now" : "for " + Lasted.words(lasted);
        return item(
                word.tone(),
                word.label(),
                time.moment(step.enteredAt()),
                error == null ? duration : duration + ": " + error);
    }

    private static ListItem item(Tone tone, String what, String when, String more) {
        var item = new ListItem(new Span(what), Tags.of("time", when), Tags.small(more));
        item.addClassName(tone.css());
        return item;
    }

    private static Section section(String title, OrderedList list) {
        var section = new Section(new Header(new H3(title)), list);
        section.addClassName("jv-sec");
        return section;
    }
}
