package com.jetvision.avinode.inbox;

import java.nio.charset.StandardCharsets;

/** JSON as PostgreSQL can keep it: escaped NULs are dropped, halves of surrogate pairs become the replacement character. */
final class StorableJson {
    private static final int ESCAPE = 6;
    private static final char NONE = '\uffff';

    private StorableJson() {}

    /** The body must be well-formed JSON in UTF-8; everything else in it stays as it was sent. */
    static String of(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return text.contains("\\u") ? cleaned(text) : text;
    }

    private static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '\\' || at + 1 == text.length()) {
                clean.append(text.charAt(at++));
            } else if (text.charAt(at + 1) != 'u') {
                clean.append(text, at, at + 2);
                at += 2;
            } else {
                at += escape(text, at, clean);
            }
        }
        return clean.toString();
    }

    /** Appends the escape that begins here, as far as it can be kept; answers how long it was. */
    private static int escape(String text, int at, StringBuilder clean) {
        char unit = unit(text, at);
        if (unit == 0) {
            return ESCAPE;
        }
        if (Character.isHighSurrogate(unit) && Character.isLowSurrogate(unit(text, at + ESCAPE))) {
            clean.append(text, at, at + 2 * ESCAPE);
            return 2 * ESCAPE;
        }
        if (Character.isSurrogate(unit)) {
            clean.append('\ufffd');
        } else {
            clean.append(text, at, Math.min(at + ESCAPE, text.length()));
        }
        return ESCAPE;
    }

    private static char unit(String text, int at) {
        if (!text.startsWith("\\u", at) || at + ESCAPE > text.length()) {
            return NONE;
        }
        try {
            return (char) Integer.parseInt(text, at + 2, at + ESCAPE, 16);
        } catch (NumberFormatException notHex) {
            return NONE;
        }
    }
}
