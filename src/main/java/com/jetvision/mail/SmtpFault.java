package com.jetvision.mail;

import java.io.IOException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;

/** Why the mail server did not take a mail, as a sentence for those who wait for it. */
class SmtpFault extends RuntimeException {
    SmtpFault(MailException cause) {
        super(sentence(cause), cause);
    }

    private static String sentence(MailException fault) {
        if (fault instanceof MailAuthenticationException) {
            return "The mail server refused our sign-in. An admin can check its settings.";
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return "The mail server does not answer.";
            }
        }
        return "The mail server would not take it: " + fault.getMessage();
    }
}
