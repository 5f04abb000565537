package com.jetvision.onboarding;

/** A PDF to show or save. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, records of this type are never compared
public record Paper(String fileName, byte[] bytes) {}
