package com.jetvision.chaos;

/** How a body is posted. */
enum Dress {
    SIGNED,
    WRONG_SECRET,
    TOO_OLD,
    AS_TEXT
}
