package com.jetvision.avinode.log;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** Where an event stands in the inbox; the code is avinode_webhook_outcomes.processing_status. */
public enum WebhookStatus implements Status {
    PENDING,
    PROCESSING,
    COMPLETED,
    FAILED,
    SKIPPED,
    DEAD_LETTER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
