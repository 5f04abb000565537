package com.jetvision.sandbox;

import java.time.Instant;

/** Something an operator is going to do at a time to come. */
record Task(String id, Kind kind, String trip, String rfq, String about, Instant at) {
    enum Kind {
        /** Quote or decline. */
        ANSWER,
        /** Write something unasked after the quote. */
        REMARK,
        /** Reply to the broker's chat, which {@code about} holds. */
        REPLY
    }
}
