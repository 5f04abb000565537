package com.jetvision.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an operator declined a request, and when it said so. */
public record OperatorsNo(Instant at, @Nullable String reason) {}
