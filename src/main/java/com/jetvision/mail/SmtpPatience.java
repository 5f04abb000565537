package com.jetvision.mail;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** No mail takes longer than its job's lease, or another worker would send it at the same time. */
@Component
class SmtpPatience {
    private static final Duration LONGEST = Duration.ofSeconds(100);

    SmtpPatience(ObjectProvider<JavaMailSenderImpl> sender) {
        sender.ifAvailable(smtp -> limit(smtp, LONGEST));
    }

    static void limit(JavaMailSenderImpl smtp, Duration longest) {
        var settings = smtp.getJavaMailProperties();
        settings.put("mail.smtp.socketFactory", new HurriedSockets(longest));
        settings.put("mail.smtp.socketFactory.fallback", "false");
    }
}
