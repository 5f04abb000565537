package com.jetvision.mail;

import com.jetvision.documents.DocumentId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as it goes out, with the secret link in its place. */
record Letter(
        UUID id,
        String kind,
        UUID about,
        String house,
        String to,
        @Nullable String toName,
        @Nullable String replyTo,
        String subject,
        String text,
        @Nullable String link,
        List<DocumentId> attachments,
        String messageId) {
    String textWithLink() {
        return link == null ? text : text.replace(NewEmail.LINK, link);
    }
}
