package com.jetvision.contracts;

import java.time.Instant;

/** A step of a signing, with its place in the chain of hashes. */
public record EvidenceRow(int seq, Instant at, String kind, String detail, String ip, String userAgent, String hash) {}
