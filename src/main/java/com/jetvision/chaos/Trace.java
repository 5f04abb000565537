package com.jetvision.chaos;

/** One sort of mark that an effect leaves, and of what. */
record Trace(Mark mark, String key) {
    /** Where an effect can be seen. */
    enum Mark {
        QUOTE,
        QUOTE_TOTAL,
        QUOTE_AUDIT,
        QUOTE_CARD,
        QUOTE_NOTICE,
        DECLINE,
        DECLINE_AUDIT,
        DECLINE_NOTICE,
        MESSAGE,
        MESSAGE_AUDIT,
        ASK,
        ASK_AUDIT,
        STATUS
    }
}
