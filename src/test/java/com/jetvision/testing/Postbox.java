package com.jetvision.testing;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Takes mails instead of an SMTP server, or refuses them when told that the server is down. */
public class Postbox extends JavaMailSenderImpl {
    private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
    private volatile boolean down;

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        if (down) {
            throw new MailSendException("The SMTP server does not answer");
        }
        received.addAll(List.of(messages));
    }

    public List<MimeMessage> received() {
        return received;
    }

    public void down(boolean isDown) {
        down = isDown;
    }

    public void reset() {
        down = false;
        received.clear();
    }
}
