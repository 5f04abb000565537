package com.jetvision.run;

import com.jetvision.mail.EmailId;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One mail that the embedded SMTP server took, taken apart. */
record ReceivedMail(
        EmailId id,
        String from,
        String to,
        String subject,
        Instant at,
        String html,
        String text,
        List<MailFile> files) {
    private static final Pattern OURS = Pattern.compile("<([0-9a-f-]{36})@jetvision>");

    /** A file that came with a mail. */
    record MailFile(String name, String mediaType, byte[] bytes) {}

    /** Empty for a mail that does not come from the outbox. */
    static Optional<ReceivedMail> of(MimeMessage message) {
        try {
            var ours = OURS.matcher(String.valueOf(message.getMessageID()));
            return ours.matches()
                    ? Optional.of(read(new EmailId(UUID.fromString(ours.group(1))), message))
                    : Optional.empty();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReceivedMail read(EmailId id, MimeMessage message) throws MessagingException, IOException {
        var parts = new Parts();
        parts.take(message);
        var sent =
                Optional.ofNullable(message.getSentDate()).map(Date::toInstant).orElse(Instant.EPOCH);
        return new ReceivedMail(
                id,
                address(message.getFrom()),
                address(message.getAllRecipients()),
                String.valueOf(message.getSubject()),
                sent,
                parts.html,
                parts.text,
                List.copyOf(parts.files));
    }

    private static String address(Address @Nullable [] addresses) {
        if (addresses == null || addresses.length == 0) {
            return "";
        }
        return addresses[0] instanceof InternetAddress one ? one.toUnicodeString() : addresses[0].toString();
    }

    /** The leaves of a mail's tree of parts. */
    private static final class Parts {
        private final List<MailFile> files = new ArrayList<>();
        private String html = "";
        private String text = "";

        void take(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart many) {
                for (int i = 0; i < many.getCount(); i++) {
                    take(many.getBodyPart(i));
                }
            } else if (part.getFileName() != null) {
                var type = part.getContentType().replaceAll(";.*", "").strip();
                files.add(new MailFile(
                        part.getFileName(), type, part.getInputStream().readAllBytes()));
            } else if (part.isMimeType("text/html")) {
                html = String.valueOf(part.getContent());
            } else if (part.isMimeType("text/plain")) {
                text = String.valueOf(part.getContent());
            }
        }
    }
}
