package com.jetvision.conversations;

import com.jetvision.platform.errors.Refused;
import java.nio.charset.StandardCharsets;

/** What a person may say at once. */
final class Words {
    static final int MOST_BYTES = 5 * 1024;

    private Words() {}

    /** Without the white space around it; refused when nothing is left, or more than the marketplace takes. */
    static String said(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw new Refused("Write something first.");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refused("This is longer than 5 KB. Shorten it, or send it in two messages.");
        }
        return text;
    }
}
