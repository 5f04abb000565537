package com.jetvision.documents;

/** Where the bytes lie, by the SHA-256 of what they are; the same bytes are kept once. */
interface DocumentStore {
    /** Durable when this returns. Storing the same bytes again does nothing. */
    void put(String sha256, byte[] bytes);

    /** Throws {@link IllegalStateException} when the file is missing or is not what was stored. */
    byte[] get(String sha256);
}
