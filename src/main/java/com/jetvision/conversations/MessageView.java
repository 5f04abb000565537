package com.jetvision.conversations;

import com.jetvision.quotes.QuoteRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message, as the reader sees it.
 *
 * @param seq the order in which the house heard it; {@code at} is when it was said
 * @param mine the reader wrote it
 * @param card set where it shows a record
 * @param quote the record of a quote's card, for those who sell; never for an operator
 * @param failure why it was not sent
 */
public record MessageView(
        MessageId id,
        ConversationId conversation,
        long seq,
        Side side,
        String sender,
        boolean mine,
        ContentType type,
        String text,
        @Nullable Card card,
        @Nullable QuoteRow quote,
        MessageStatus status,
        @Nullable String failure,
        Instant at) {
    MessageView with(@Nullable QuoteRow record) {
        return new MessageView(
                id, conversation, seq, side, sender, mine, type, text, card, record, status, failure, at);
    }
}
