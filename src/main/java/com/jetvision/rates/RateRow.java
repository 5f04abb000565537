package com.jetvision.rates;

/** A rate as it lies on file. */
public record RateRow(RateId id, Rate rate) {}
