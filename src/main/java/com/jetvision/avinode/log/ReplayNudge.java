package com.jetvision.avinode.log;

import com.jetvision.avinode.inbox.InboxPulse;
import com.jetvision.avinode.inbox.InboxWorker;
import com.jetvision.platform.security.Who;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What an admin put back is looked at now rather than within the second, and the screen follows it. */
@Component
class ReplayNudge {
    private final InboxWorker worker;
    private final InboxPulse pulse;
    private final Who who;

    ReplayNudge(InboxWorker worker, InboxPulse pulse, Who who) {
        this.worker = worker;
        this.pulse = pulse;
        this.who = who;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void replayed(WebhookEventsReplayed event) {
        nudge();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void attached(WebhookEventsAttached event) {
        nudge();
    }

    private void nudge() {
        pulse.stir(who.organization());
        worker.wake();
    }
}
