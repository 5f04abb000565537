package com.jetvision.emptylegs;

import static com.jetvision.emptylegs.EmptyLegTable.utc;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.security.OrganizationId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** empty_leg_matches, for those who make and judge them. */
@Repository
class MatchTable {
    private final JdbcClient jdbc;

    MatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A match as it stands. */
    record Standing(
            MatchId id,
            WatchId watch,
            WatchStatus watchStatus,
            EmptyLegId leg,
            AgentId agent,
            MatchStatus status,
            boolean fits) {}

    /** Empty when the two have met already, whoever made them meet. */
    Optional<MatchId> insert(OrganizationId house, Watch watch, EmptyLegId leg, Instant now) {
        return jdbc.sql("""
                        insert into empty_leg_matches (id, organization_id, iso_agent_id, watch_id, empty_leg_id, found_at)
                        values (:id, :org, :agent, :watch, :leg, :now)
                        on conflict (watch_id, empty_leg_id) do nothing returning id""")
                .param("id", MatchId.next().value())
                .param("org", house.value())
                .param("agent", watch.agent().value())
                .param("watch", watch.id().value())
                .param("leg", leg.value())
                .param("now", utc(now))
                .query(UUID.class)
                .optional()
                .map(MatchId::new);
    }

    void fits(MatchId id, boolean fits) {
        jdbc.sql("update empty_leg_matches set fits = :fits where id = :id")
                .param("fits", fits)
                .param("id", id.value())
                .update();
    }

    Map<WatchId, Standing> ofLeg(EmptyLegId leg) {
        return byKey("empty_leg_id", leg.value(), Standing::watch);
    }

    Map<EmptyLegId, Standing> ofWatch(WatchId watch) {
        return byKey("watch_id", watch.value(), Standing::leg);
    }

    /** Every match of the agent with this leg, by whichever watch: who has met it once needs no second notice. */
    boolean isKnownTo(AgentId agent, EmptyLegId leg) {
        return jdbc.sql(
                        "select exists (select from empty_leg_matches where iso_agent_id = :agent and empty_leg_id = :leg)")
                .param("agent", agent.value())
                .param("leg", leg.value())
                .query(Boolean.class)
                .single();
    }

    /** False when it is so already, or is not this agent's. */
    boolean judge(MatchId id, AgentId agent, MatchStatus to) {
        return jdbc.sql("""
                                update empty_leg_matches set status = :to, lock_version = lock_version + 1
                                 where id = :id and iso_agent_id = :agent and status <> :to""")
                        .param("to", to.code())
                        .param("id", id.value())
                        .param("agent", agent.value())
                        .update()
                == 1;
    }

    /** False when somebody looked before. */
    boolean view(MatchId id, AgentId agent) {
        return jdbc.sql("""
                                update empty_leg_matches set status = 'viewed', lock_version = lock_version + 1
                                 where id = :id and iso_agent_id = :agent and status = 'new'""")
                        .param("id", id.value())
                        .param("agent", agent.value())
                        .update()
                == 1;
    }

    private <K> Map<K, Standing> byKey(String column, UUID value, Function<Standing, K> key) {
        return jdbc
                .sql("""
                        select m.*, w.status as watch_status
                          from empty_leg_matches m join empty_leg_watches w on w.id = m.watch_id
                         where m.%s = :value""".formatted(column))
                .param("value", value)
                .query((row, n) -> new Standing(
                        new MatchId(row.getObject("id", UUID.class)),
                        new WatchId(row.getObject("watch_id", UUID.class)),
                        WatchStatus.ofCode(row.getString("watch_status")),
                        new EmptyLegId(row.getObject("empty_leg_id", UUID.class)),
                        new AgentId(row.getObject("iso_agent_id", UUID.class)),
                        MatchStatus.ofCode(row.getString("status")),
                        row.getBoolean("fits")))
                .list()
                .stream()
                .collect(Collectors.toMap(key, standing -> standing));
    }
}
