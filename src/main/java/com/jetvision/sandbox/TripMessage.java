package com.jetvision.sandbox;

import java.time.Instant;

/** A message within an RFQ: the operator's answer to it, or chat from either side. */
record TripMessage(String id, String rfq, Kind kind, String text, Instant at) {
    enum Kind {
        QUOTED,
        DECLINED,
        CHAT_FROM_SELLER,
        CHAT_FROM_BUYER;

        String idPrefix() {
            return this == CHAT_FROM_BUYER ? "abuyermsg-" : "asellermsg-";
        }
    }
}
