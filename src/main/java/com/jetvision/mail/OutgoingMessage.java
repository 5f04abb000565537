package com.jetvision.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A message that keeps the Message-ID it was given: Jakarta Mail would make a new one at each sending. */
class OutgoingMessage extends MimeMessage {
    private final String id;

    OutgoingMessage(String id) {
        super(Session.getInstance(new Properties()));
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
