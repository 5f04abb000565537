package com.jetvision.workspace;

import com.jetvision.audit.AuditEntry;
import com.jetvision.audit.AuditTrail;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestStatusChanged;
import com.jetvision.requests.Requests;
import com.jetvision.requests.StateStep;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened to a request and its papers, and the states it went through. */
@Component
class RoomHistory {
    private final RoomRecords records;
    private final AuditTrail trail;
    private final Requests requests;

    RoomHistory(RoomRecords records, AuditTrail trail, Requests requests) {
        this.records = records;
        this.trail = trail;
        this.requests = requests;
    }

    /** Newest first. A change of state is left out: it stands among the states, with its duration. */
    List<AuditEntry> happened(RequestId request, int most) {
        return trail.about(records.of(request), most).stream()
                .filter(entry -> !entry.event().equals(RequestStatusChanged.class.getSimpleName()))
                .toList();
    }

    /** Newest first. */
    List<StateStep> states(RequestId request) {
        return requests.history(request).reversed();
    }
}
