package com.jetvision.proposals;

import com.jetvision.platform.money.Percent;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** One step of a deal's cancellation schedule: until when it holds, in the local time of the first departure; null for the last. */
public record CancellationStep(String label, @Nullable LocalDateTime until, Percent charge) {}
