package com.jetvision.conversations;

import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows of its record. In an operator's thread the operator may read all of it, so nothing of the client and
 * nothing of the margin is ever in it; what only we may know is read from the record when the card is shown to us.
 *
 * @param about the record
 * @param state the record's status, by its code; of a question it is read from the record alone
 * @param line what it is about, in words
 * @param note says more than the status would: "Viewed 3 times"
 */
public record Card(
        UUID about,
        @Nullable String state,
        String line,
        @Nullable Money amount,
        @Nullable Instant until,
        @Nullable String note) {
    Card in(String state) {
        return new Card(about, state, line, amount, until, note);
    }
}
