package com.jetvision.avinode.client;

/** Why a trip or an RFQ is withdrawn, in Avinode's words. */
public enum CancelReason {
    BY_CLIENT,
    CHANGED,
    BOOKED,
    OTHER
}
