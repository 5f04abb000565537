package com.jetvision.onboarding;

import com.jetvision.agents.AgentAccount;
import com.jetvision.audit.AuditEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far one person has come: the account, the agreement, the link that is out, and what happened, newest first. */
public record Progress(
        AgentAccount account,
        @Nullable AgreementDetails agreement,
        @Nullable Instant linkLiveUntil,
        List<AuditEntry> trail) {
    public Progress {
        trail = List.copyOf(trail);
    }
}
