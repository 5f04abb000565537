package com.jetvision.agents;

import com.jetvision.platform.errors.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A password as it was typed, long enough and no longer than bcrypt reads; its text form shows nothing. */
public record Password(String typed) {
    /** The shortest that is taken. */
    public static final int SHORTEST = 12;

    private static final int MOST_BYTES = 72;
    private static final int FEWEST_DIFFERENT = 5;

    public Password {
        if (typed.length() < SHORTEST) {
            throw new Refused("Choose a password of at least %d characters.", SHORTEST);
        }
        if (typed.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refused("Choose a password of at most %d characters.", MOST_BYTES);
        }
        if (typed.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new Refused("Choose a password with more different characters.");
        }
    }

    void requireUnlike(String email) {
        var name = email.substring(0, email.indexOf('@'));
        if (name.length() > 3 && typed.toLowerCase(Locale.ROOT).contains(name)) {
            throw new Refused("Choose a password that does not contain your e-mail address.");
        }
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
