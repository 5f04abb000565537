package com.jetvision.documents.papers;

/**
 * A place to sign: {@code key} is how the seal finds it again ("charterer"), {@code heading} what stands above it ("The
 * charterer"), then the signer's name and a line below it, e.g. company or role.
 */
public record PaperSignature(String key, String heading, String name, String detail) {}
