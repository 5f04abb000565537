package com.jetvision.conversations;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thread, held for writing. */
record ThreadRow(
        ConversationId id,
        OrganizationId house,
        RequestId request,
        AgentId agent,
        @Nullable OperatorId operator,
        String operatorName,
        ConversationStatus status) {
    static ThreadRow of(ResultSet row, int number) throws SQLException {
        var operator = row.getObject("operator_profile_id", UUID.class);
        var name = row.getString("company_name");
        return new ThreadRow(
                new ConversationId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                new AgentId(row.getObject("iso_agent_id", UUID.class)),
                operator == null ? null : new OperatorId(operator),
                name == null ? "" : name,
                ConversationStatus.ofCode(row.getString("status")));
    }
}
