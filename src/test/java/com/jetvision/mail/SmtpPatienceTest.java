package com.jetvision.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPatienceTest {
    @Test
    @Timeout(30)
    void aServerThatDripsItsAnswerForEverIsLeft() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(server));
            var smtp = new JavaMailSenderImpl();
            smtp.setHost("localhost");
            smtp.setPort(server.getLocalPort());
            smtp.getJavaMailProperties().put("mail.smtp.timeout", "10000");
            smtp.getJavaMailProperties().put("mail.smtp.writetimeout", "10000");
            SmtpPatience.limit(smtp, Duration.ofMillis(300));
            var mail = new SimpleMailMessage();
            mail.setTo("r.harlow@example.com");
            assertThatThrownBy(() -> smtp.send(mail)).isInstanceOf(MailException.class);
        }
    }

    private static void drip(ServerSocket server) {
        try (var guest = server.accept()) {
            for (var out = guest.getOutputStream(); true; out.flush()) {
                out.write('2');
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } catch (IOException left) {
            // as it should be
        }
    }
}
