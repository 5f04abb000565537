package com.jetvision.run;

import com.icegreen.greenmail.util.GreenMail;
import com.jetvision.mail.EmailId;
import com.jetvision.mail.Mail;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the embedded SMTP server took since the start, as far as it came from the reader's own house. */
class Mailbox {
    private final @Nullable GreenMail server;
    private final Mail mail;

    Mailbox(@Nullable GreenMail server, Mail mail) {
        this.server = server;
        this.mail = mail;
    }

    /** Newest first. The server serves every brokerage: the outbox knows which mails the reader may see. */
    List<ReceivedMail> mine() {
        if (server == null) {
            return List.of();
        }
        var received = Stream.of(server.getReceivedMessages())
                .map(ReceivedMail::of)
                .flatMap(Optional::stream)
                .toList();
        var visible = mail.visible(received.stream().map(ReceivedMail::id).toList());
        return received.stream()
                .filter(one -> visible.contains(one.id()))
                .sorted(Comparator.comparing(ReceivedMail::at).reversed())
                .toList();
    }

    Optional<ReceivedMail> find(EmailId id) {
        return mine().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
