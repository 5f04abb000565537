package com.jetvision.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class SmtpFaultTest {
    @Test
    void aServerThatIsAwayIsNamedWithoutTheNamesOfClasses() {
        var fault =
                new SmtpFault(new MailSendException("Mail server connection failed", new ConnectException("refused")));
        assertThat(fault).hasMessage("The mail server does not answer.");
    }

    @Test
    void aRefusedSignInSaysWhoCanMendIt() {
        var fault = new SmtpFault(new MailAuthenticationException(new IllegalStateException("535")));
        assertThat(fault).hasMessageContaining("An admin");
    }

    @Test
    void whateverElseTheServerSaysIsPassedOn() {
        assertThat(new SmtpFault(new MailSendException("552 too large"))).hasMessageContaining("552 too large");
    }
}
