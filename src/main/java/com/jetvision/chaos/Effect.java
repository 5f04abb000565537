package com.jetvision.chaos;

/** What an event is meant to bring about, each exactly once however often and in whatever order it is told. */
enum Effect {
    /** Operators were asked: one question to each. */
    ASK,
    /** A quote stands on the board. */
    QUOTE,
    /** The quote's price changed later; may be told before the quote itself. */
    QUOTE_CHANGE,
    /** An operator said no. */
    DECLINE,
    /** One line in the conversation. */
    MESSAGE,
    /** Known of and kept with its request; nothing else. */
    FILED,
    /** Part of a story whose end the scenario itself looks at. */
    COMPARED,
    /** Kept for the admin, for no request has this trip. */
    UNMATCHED,
    /** Poison: a dead letter after all attempts, and no effect. */
    DEAD,
    /** Not an event, or not from a sender that we know: answered so, and not kept. */
    REFUSED
}
