package com.jetvision.avinode.errands;

import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.avinode.client.MessageAnswer;
import com.jetvision.avinode.client.Urgency;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out whether a message whose answer was lost is at Avinode after all, so that it is not said twice. */
@Component
class SentChat {
    private static final int LAST = 5;
    private final AvinodeClient avinode;
    private final JdbcClient jdbc;

    SentChat(AvinodeClient avinode, JdbcClient jdbc) {
        this.avinode = avinode;
        this.jdbc = jdbc;
    }

    /** Avinode's id of the message, if one of our last in the RFQ that we know of no other way says just this. */
    Optional<String> find(Access access, String rfq, String text) {
        var ours = avinode.rfq(access, rfq, Urgency.PERSON).messages().stream()
                .filter(id -> id.startsWith("abuyermsg-"))
                .toList();
        var known = known(access, ours);
        return ours.reversed().stream()
                .filter(id -> !known.contains(id))
                .limit(LAST)
                .map(id -> avinode.message(access, id, Urgency.PERSON))
                .filter(message -> text.strip().equals(message.text()))
                .map(MessageAnswer::id)
                .findFirst();
    }

    private List<String> known(Access access, List<String> ids) {
        return jdbc.sql(
                        "select avinode_message_id from messages where organization_id = :org and avinode_message_id = any(:ids)")
                .param("org", access.organization().value())
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
