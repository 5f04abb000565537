package com.jetvision.proposals;

import com.jetvision.platform.money.Percent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the agent may change before sending: recipient, e-mail, the sentences on the paper, validity and deposit (null:
 * all is due on signing). {@code {link}} in the body is where the client's private link goes.
 */
public record ProposalText(
        String toEmail,
        String toName,
        String subject,
        String body,
        String intro,
        Instant validUntil,
        @Nullable Percent deposit) {}
