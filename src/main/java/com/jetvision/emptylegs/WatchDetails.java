package com.jetvision.emptylegs;

/** One watch, for reading and for the form. */
public record WatchDetails(WatchRow row, long version) {}
