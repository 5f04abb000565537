package com.jetvision.mail;

import java.util.Set;

/** Which mails a list shows; no status and empty text mean all. */
public record EmailFilter(Set<EmailStatus> statuses, String text) {
    public static final EmailFilter ALL = new EmailFilter(Set.of(), "");

    static final String WHERE = """
            where (cardinality(:statuses::text[]) = 0 or status = any (:statuses))
               and fold(concat_ws(' ', to_email, to_name, subject)) like fold(:text)""";

    public EmailFilter {
        statuses = Set.copyOf(statuses);
    }

    String[] codes() {
        return statuses.stream().map(EmailStatus::code).toArray(String[]::new);
    }

    /** What was typed means itself: the pattern's own signs are taken by the letter. */
    String pattern() {
        var typed = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + typed + "%";
    }
}
