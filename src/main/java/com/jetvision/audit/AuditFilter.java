package com.jetvision.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail a list shows.
 *
 * @param by whose acts: a role's code, or null for all
 * @param text looked for in name, event and detail
 * @param since null for the whole trail
 */
public record AuditFilter(
        @Nullable String by, String text, @Nullable Instant since) {
    public static final AuditFilter ALL = new AuditFilter(null, "", null);

    static final String WHERE = """
            where (:by::text is null or actor_role = :by)
               and (:since::timestamptz is null or at >= :since)
               and fold(concat_ws(' ', actor_name, event, detail::text)) like fold(:text)""";

    /** What was typed means itself: the pattern's own signs are taken by the letter. */
    String pattern() {
        var typed = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + typed + "%";
    }
}
