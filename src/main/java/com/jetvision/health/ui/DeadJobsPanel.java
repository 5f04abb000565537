package com.jetvision.health.ui;

import com.jetvision.jobs.DeadJob;
import com.jetvision.jobs.DeadJobs;
import com.jetvision.jobs.JobId;
import com.jetvision.platform.ui.Panel;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Toasts;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.function.Consumer;

/** Jobs that were given up, each to be tried again or let go; not there while there are none. */
class DeadJobsPanel extends Panel {
    private final transient DeadJobs jobs;
    private final transient Runnable changed;
    private final OrderedList list = new OrderedList();
    private List<DeadJob> shown = List.of();

    DeadJobsPanel(DeadJobs jobs, Runnable changed) {
        super("Jobs that were given up");
        this.jobs = jobs;
        this.changed = changed;
        list.addClassName("jv-tries");
        var inside = new Div(list);
        inside.addClassName("jv-panel-in");
        add(inside);
        setVisible(false);
    }

    /** What has not changed stays as it is: somebody may be about to press a button there. */
    void show(ReaderTime time) {
        var rows = jobs.rows();
        if (!rows.equals(shown)) {
            shown = rows;
            list.removeAll();
            rows.forEach(job -> list.add(item(job, time)));
            setVisible(!rows.isEmpty());
        }
    }

    private ListItem item(DeadJob job, ReaderTime time) {
        var name = name(job.kind());
        var item = new ListItem(
                Tags.bold(name),
                Tags.of("time", time.moment(job.givenUp())),
                Tags.small(job.error()),
                Tags.row(
                        button("Try again", name, job, jobs::tryAgain, name + " is tried again"),
                        button("Let go", name, job, jobs::letGo, name + " was let go")));
        item.addClassName(Tone.BAD.css());
        return item;
    }

    private Button button(String verb, String name, DeadJob job, Consumer<JobId> act, String done) {
        var button = new Button(verb, click -> {
            act.accept(job.id());
            Toasts.done(done);
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(verb + ": " + name);
        return button;
    }

    /** "seal-contract" is "Seal contract". */
    private static String name(String kind) {
        var words = kind.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
