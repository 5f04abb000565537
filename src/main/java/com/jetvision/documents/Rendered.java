package com.jetvision.documents;

/** A finished file: its bytes, the name to save it under, its fingerprint and how many pages it has. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, records of this type are never compared
public record Rendered(byte[] bytes, String fileName, String sha256, int pages) {
    private static final int LONGEST_NAME = 160;

    /** A finished file with its fingerprint, under a name that every file system and mail program takes. */
    public static Rendered of(byte[] bytes, String fileName, int pages) {
        return new Rendered(bytes, safe(fileName), Fingerprint.sha256(bytes), pages);
    }

    static String safe(String name) {
        var clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
        if (clean.length() <= LONGEST_NAME) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        var ending = dot > clean.length() - 10 ? clean.substring(dot) : "";
        return clean.substring(0, LONGEST_NAME - ending.length()).strip() + ending;
    }
}
