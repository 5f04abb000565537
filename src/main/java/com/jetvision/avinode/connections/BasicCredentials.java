package com.jetvision.avinode.connections;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user and password as HTTP Basic carries them (RFC 7617), compared in constant time. */
record BasicCredentials(String user, String password) {
    private static final String SCHEME = "Basic ";
    private static final int LONGEST = 1000;

    /** True when the header names one of these; all are compared, over digests of one length. */
    static boolean match(@Nullable String header, List<BasicCredentials> known) {
        var given = digest(given(header));
        boolean found = false;
        for (var one : known) {
            found |= MessageDigest.isEqual(
                    given, digest((one.user + ":" + one.password).getBytes(StandardCharsets.UTF_8)));
        }
        return found;
    }

    private static byte[] given(@Nullable String header) {
        if (header == null || header.length() > LONGEST || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "BasicCredentials[" + user + "]";
    }
}
