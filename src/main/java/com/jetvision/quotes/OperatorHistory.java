package com.jetvision.quotes;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.OperatorRecord;
import com.jetvision.operators.OperatorRecords;
import com.jetvision.platform.security.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How operators fared with us: an agent's own deals, for an admin those of the house. */
@Component
class OperatorHistory implements OperatorRecords {
    private final JdbcClient jdbc;
    private final Who who;

    OperatorHistory(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    @Override
    public Map<OperatorId, OperatorRecord> of(Set<OperatorId> operators) {
        var records = new HashMap<OperatorId, OperatorRecord>();
        jdbc.sql("""
                        select o.id, coalesce(f.asked, 0) as asked, coalesce(q.won, 0) as won, coalesce(q.lost, 0) as lost,
                               coalesce(q.declined, 0) as declined, f.seconds
                          from unnest(cast(:operators as uuid[])) o(id)
                          left join lateral (
                              select count(*) filter (where status = 'accepted') as won,
                                     count(*) filter (where status = 'expired'
                                         or (status = 'rejected' and decline_reason is null)) as lost,
                                     count(*) filter (where status = 'rejected' and decline_reason is not null) as declined
                                from quotes
                               where operator_profile_id = o.id and organization_id = :org and not superseded
                                 and (:all or iso_agent_id = :me)) q on true
                          left join lateral (
                              select count(*) as asked,
                                     percentile_cont(0.5) within group (order by extract(epoch from answered_at - sent_at))
                                         filter (where answered_at >= sent_at) as seconds
                                from rfqs
                               where operator_profile_id = o.id and organization_id = :org
                                 and (:all or iso_agent_id = :me)) f on true""")
                .param("operators", operators.stream().map(OperatorId::value).toArray(UUID[]::new))
                .param("org", who.organization().value())
                .param("all", who.isAdmin() || who.actor().person() == null)
                .param("me", who.actor().person(), Types.OTHER)
                .query((row, n) -> records.put(new OperatorId(row.getObject("id", UUID.class)), one(row)))
                .list();
        return records;
    }

    private static OperatorRecord one(ResultSet row) throws SQLException {
        var seconds = row.getObject("seconds", Double.class);
        return new OperatorRecord(
                row.getInt("asked"), row.getInt("won"), row.getInt("lost"), row.getInt("declined"), duration(seconds));
    }

    private static @Nullable Duration duration(@Nullable Double seconds) {
        return seconds == null ? null : Duration.ofSeconds(Math.round(seconds));
    }
}
