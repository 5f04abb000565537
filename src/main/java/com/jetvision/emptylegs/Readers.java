package com.jetvision.emptylegs;

import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Who reads: an agent the own rows, an admin those of the house. */
@Component
class Readers {
    /** Of the row with the alias {@code w}, which has an organization and an agent. */
    static final String MINE =
            " w.organization_id = :org and (cast(:agent as uuid) is null or w.iso_agent_id = :agent) ";

    private final Who who;

    Readers(Who who) {
        this.who = who;
    }

    StatementSpec with(StatementSpec statement) {
        return statement.param("org", who.organization().value()).param("agent", agent(), Types.OTHER);
    }

    private @Nullable UUID agent() {
        return who.actor().role() == Role.AGENT ? who.person() : null;
    }

    boolean isMe(UUID agent) {
        return agent.equals(who.person());
    }

    /** What was typed means itself: the pattern's own signs are taken by the letter. */
    static String pattern(String typed) {
        return "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
