package com.jetvision.quotes;

import org.jspecify.annotations.Nullable;

/**
 * One part of a score with its reason.
 *
 * @param weight in hundredths of the whole, before unknown parts gave theirs away
 * @param points 0 to 100; null where nothing is known, which is neither good nor bad
 * @param reason on what it rests, as a short line
 */
public record ScorePart(String name, int weight, @Nullable Integer points, String reason) {}
