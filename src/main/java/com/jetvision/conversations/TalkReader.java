package com.jetvision.conversations;

import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose threads the actor may touch: an agent's own, an admin's house, an operator's those with itself. In SQL, where
 * {@code c} is the conversation and {@code p} the reader's own row among its participants.
 */
@Component
class TalkReader {
    private static final String HOUSE = "(cast(:house as uuid) is null or c.organization_id = :house)";

    /** The reader's own counts; whoever takes no part has none. */
    static final String PARTICIPANT = """
             left join conversation_participants p on p.conversation_id = c.id and p.is_active
                  and (p.iso_agent_id = :me or p.operator_profile_id = :carrier)""";

    private final JdbcClient jdbc;
    private final Who who;

    TalkReader(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    /** The predicate that each query of threads holds. */
    String may() {
        return switch (role()) {
            case AGENT -> HOUSE + " and c.iso_agent_id = :me";
            case OPERATOR -> HOUSE + " and c.audience = 'buyer_seller' and c.operator_profile_id = :carrier";
            case ADMIN, MACHINE -> HOUSE;
            case VISITOR -> "false";
        };
    }

    /** The statement, with who is asking filled in. */
    JdbcClient.StatementSpec sql(String sql) {
        Actor actor = who.actor();
        return jdbc.sql(sql)
                .param(
                        "house",
                        actor.organization() == null
                                ? null
                                : actor.organization().value(),
                        Types.OTHER)
                .param("me", actor.person(), Types.OTHER)
                .param("carrier", carrier(), Types.OTHER);
    }

    boolean isOperator() {
        return role() == Role.OPERATOR;
    }

    /** The asker's own side of the table. */
    Side side() {
        return isOperator() ? Side.OPERATOR : Side.HOUSE;
    }

    /** The operator that the asker signs in for. */
    @Nullable
    UUID carrier() {
        if (!isOperator()) {
            return null;
        }
        return jdbc.sql("select get_current_operator_profile_id()")
                .query(UUID.class)
                .single();
    }

    private Role role() {
        return who.actor().role();
    }
}
