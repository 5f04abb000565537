package com.jetvision.onboarding.ui;

import com.jetvision.testing.Postbox;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The page that the last mail leads to. */
final class MailedLink {
    private static final Pattern PAGE = Pattern.compile("onboarding/(?:contract/)?[0-9a-f]{64}");

    private MailedLink() {}

    static String in(Postbox postbox) {
        try {
            var bytes = new ByteArrayOutputStream();
            postbox.received().getLast().writeTo(bytes);
            var text = bytes.toString(StandardCharsets.US_ASCII).replaceAll("=\r?\n", "");
            var found = PAGE.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No link in the last mail");
            }
            return found.group();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
