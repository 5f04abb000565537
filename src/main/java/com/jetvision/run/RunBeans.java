package com.jetvision.run;

import com.jetvision.mail.Mail;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Bean;

/** What a run adds to the application; a plain class, so that component scanning passes it by. */
class RunBeans {
    /** The mailbox is a page only where the SMTP server is ours to look into. */
    @Bean
    VaadinServiceInitListener mailboxPage(MailServer server) {
        return starting -> {
            if (server.greenMail() != null) {
                RouteConfiguration.forRegistry(starting.getSource().getRouter().getRegistry())
                        .setAnnotatedRoute(MailboxView.class);
            }
        };
    }

    @Bean
    Mailbox mailbox(MailServer server, Mail mail) {
        return new Mailbox(server.greenMail(), mail);
    }
}
