package com.jetvision.notifications;

import com.jetvision.agents.AgentId;
import com.jetvision.mail.EmailFailed;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A mail that never went out is told to whoever's it was. */
@Component
class MailNews {
    private final Notifier notifier;
    private final JdbcClient jdbc;

    MailNews(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    private record Owner(@Nullable UUID agent, @Nullable UUID request) {}

    @EventListener
    void on(EmailFailed event) {
        jdbc.sql("""
                        select m.iso_agent_id, coalesce(p.request_id, c.request_id) as request_id
                          from outgoing_emails m left join proposals p on p.id = m.subject_id left join contracts c on c.id = m.subject_id
                         where m.id = :email""")
                .param("email", event.email().value())
                .query((row, number) ->
                        new Owner(row.getObject("iso_agent_id", UUID.class), row.getObject("request_id", UUID.class)))
                .optional()
                .ifPresent(owner -> tell(owner, event.to(), event.at()));
    }

    private void tell(Owner owner, String to, Instant at) {
        if (owner.agent() == null) {
            return;
        }
        notifier.tell(new News(
                new AgentId(owner.agent()),
                NotificationKind.MAIL_FAILED,
                "An e-mail to %s did not go out".formatted(to),
                "We tried for half an hour. Check the address, then send it again.",
                owner.request() == null ? null : new RequestId(owner.request()),
                at));
    }
}
