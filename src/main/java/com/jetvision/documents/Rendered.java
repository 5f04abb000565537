package com.jetvision.documents;

/** A finished file: its bytes, the name to save it under, its fingerprint and how many pages it has. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, records of this type are never compared
public record Rendered(byte[] bytes, String fileName, String sha256, int pages) {}
