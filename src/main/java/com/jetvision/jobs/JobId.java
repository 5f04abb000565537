package com.jetvision.jobs;

import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one job. */
public record JobId(UUID value) implements Ref {}
