package com.jetvision.onboarding;

import com.jetvision.testing.Postbox;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what the postbox received, as the invited person would. */
final class Letters {
    private static final Pattern TOKEN = Pattern.compile("/onboarding/(?:contract/)?([0-9a-f]{64})");

    private Letters() {}

    static MimeMessage last(Postbox postbox) {
        return postbox.received().getLast();
    }

    static String token(Postbox postbox) {
        return token(last(postbox));
    }

    static String token(MimeMessage message) {
        var found = TOKEN.matcher(text(message));
        if (!found.find()) {
            throw new AssertionError("No link in: " + text(message));
        }
        return found.group(1);
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Part part) {
        try {
            if (part.getContent() instanceof String text) {
                return part.isMimeType("text/html") ? "" : text;
            }
            var all = new StringBuilder();
            for (var piece : pieces(part)) {
                all.append(text(piece));
            }
            return all.toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> files(Part part) {
        try {
            var files = new ArrayList<String>();
            if (part.getFileName() != null) {
                files.add(part.getFileName());
            }
            for (var piece : pieces(part)) {
                files.addAll(files(piece));
            }
            return files;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BodyPart> pieces(Part part) throws MessagingException, IOException {
        var pieces = new ArrayList<BodyPart>();
        if (part.getContent() instanceof Multipart content) {
            for (int i = 0; i < content.getCount(); i++) {
                pieces.add(content.getBodyPart(i));
            }
        }
        return pieces;
    }
}
