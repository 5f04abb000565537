package com.jetvision.run;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The SMTP server of a run: given by the environment, or embedded, keeping what it receives in memory. */
record MailServer(String host, int port, @Nullable GreenMail greenMail) implements Closeable {
    static MailServer of(RunSettings settings) {
        var given = settings.smtpHost();
        if (given.isPresent()) {
            return new MailServer(given.get(), settings.smtpPort(), null);
        }
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new MailServer("127.0.0.1", server.getSmtp().getPort(), server);
    }

    @Override
    public void close() {
        if (greenMail != null) {
            greenMail.stop();
        }
    }
}
