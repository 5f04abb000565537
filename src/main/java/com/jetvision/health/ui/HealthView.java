package com.jetvision.health.ui;

import com.jetvision.avinode.InboxFigures;
import com.jetvision.avinode.InboxHealth;
import com.jetvision.health.HealthPulse;
import com.jetvision.health.SystemHealth;
import com.jetvision.jobs.DeadJobs;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.PageHead;
import com.jetvision.platform.ui.ReaderClock;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Whether the house works: its queues and alarms; live. */
@Route(HealthView.PATH)
@PageTitle("System health · Jetvision")
@Menu(title = "System health", order = 160, icon = "activity")
@RolesAllowed("ADMIN")
class HealthView extends Div implements BeforeEnterObserver {
    static final String PATH = "admin/health";
    private final transient SystemHealth health;
    private final transient ReaderClock clock;
    private final PageHead head = new PageHead("System health");
    private final Div panels = new Div();
    private final DeadJobsPanel dead;

    HealthView(SystemHealth health, DeadJobs jobs, HealthPulse pulse, ReaderClock clock) {
        this.health = health;
        this.clock = clock;
        dead = new DeadJobsPanel(jobs, this::refresh);
        panels.addClassName("jv-health");
        var body = new Div(dead, panels);
        body.addClassName("jv-body");
        addClassName("jv-page");
        add(head, body);
        pulse.bind(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        var time = clock.now();
        var figures = health.figures();
        int alarms = health.alarms().size();
        head.badge(
                alarms == 0
                        ? Badges.of(Tone.GOOD, "All well")
                        : Badges.of(Tone.BAD, alarms == 1 ? "1 alarm" : alarms + " alarms"));
        dead.show(time);
        panels.removeAll();
        panels.add(
                inbox(figures.inbox(), time),
                new QueuePanel("Jobs", figures.jobs(), time),
                new QueuePanel("E-mail outbox", figures.mail(), time).link("admin/outbox", "Open the outbox"),
                new AlarmPanel(health.recentAlarms(), time));
    }

    private static QueuePanel inbox(InboxFigures inbox, ReaderTime time) {
        var last = inbox.lastEvent();
        var sync = inbox.lastSync();
        var panel = new QueuePanel("Webhook events", inbox.queue(), time)
                .line("Received in ten minutes", Formats.capped(inbox.inTenMinutes(), InboxHealth.FLOOD));
        panel.line("Last event", last == null ? "none yet" : time.second(last) + ", " + time.ago(last));
        panel.line("Avinode last asked", sync == null ? "not yet" : time.second(sync) + ", " + time.ago(sync));
        if (inbox.connections() == 0) {
            panel.line("Connections", Badges.plain(Tone.WAIT, "None is active"));
        }
        return panel.link("admin/webhooks", "Open webhook events");
    }
}
