package com.jetvision.requests;

import java.time.Instant;

/**
 * A draft as it was left.
 *
 * @param step the wizard's step, counted from 0
 */
public record SavedDraft(RequestId id, String number, DraftForm form, int step, Instant savedAt) {}
