package com.jetvision.mail;

import com.jetvision.documents.DocumentId;
import com.jetvision.platform.events.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail to send.
 *
 * @param kind what it is: "proposal", "contract", "onboarding"
 * @param about the record that it speaks of
 * @param bodyText plain text; {@code {link}} in it stands where the link goes
 * @param link a link with a secret, or null; kept sealed until sent, then erased
 */
public record NewEmail(
        String kind,
        Ref about,
        String to,
        @Nullable String toName,
        @Nullable String replyTo,
        String subject,
        String bodyText,
        List<DocumentId> attachments,
        @Nullable String link) {
    /** What stands in the body for the link. */
    public static final String LINK = "{link}";

    public NewEmail {
        attachments = List.copyOf(attachments);
    }
}
