package com.jetvision.jobs;

import java.time.Instant;

/**
 * Work that was given up.
 *
 * @param kind what the work is, as its handler calls it
 */
public record DeadJob(JobId id, String kind, int attempts, String error, Instant givenUp) {}
