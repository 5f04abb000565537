package com.jetvision.platform.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret in a link: 32 random bytes in hex. Only its hash is stored; its text form shows nothing. */
public record LinkToken(String secret) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkToken(HexFormat.of().formatHex(bytes));
    }

    /** SHA-256 of the token's text, in hex: what the database keeps and what a visitor's token is looked up by. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
