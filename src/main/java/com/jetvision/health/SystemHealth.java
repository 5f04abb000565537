package com.jetvision.health;

import com.jetvision.avinode.InboxHealth;
import com.jetvision.jobs.JobHealth;
import com.jetvision.mail.MailHealth;
import com.jetvision.platform.nodes.NodeHealth;
import com.jetvision.platform.security.Who;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the house works, for its admins. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class SystemHealth {
    private static final int RECENT = 20;
    private final InboxHealth inbox;
    private final JobHealth jobs;
    private final MailHealth mail;
    private final NodeHealth nodes;
    private final AlarmTable alarms;
    private final Who who;

    SystemHealth(InboxHealth inbox, JobHealth jobs, MailHealth mail, NodeHealth nodes, AlarmTable alarms, Who who) {
        this.inbox = inbox;
        this.jobs = jobs;
        this.mail = mail;
        this.nodes = nodes;
        this.alarms = alarms;
        this.who = who;
    }

    /** The queues as they are at this moment. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    public HouseFigures figures() {
        return new HouseFigures(inbox.figures(), jobs.figures(), mail.figures(), nodes.notificationsKept());
    }

    /** What is wrong at present, the longest first. */
    public List<Alarm> alarms() {
        return alarms.standing(who.organization());
    }

    /** What is and was wrong lately, the newest first. */
    public List<Alarm> recentAlarms() {
        return alarms.recent(who.organization(), RECENT);
    }
}
