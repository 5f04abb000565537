package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.tokens.LinkToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links by which agreements are signed (contract_tokens): known by hash, bound to an address, 72 hours, once. */
@Component
class AgreementLinks {
    static final Duration LIFE = Duration.ofHours(72);

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link; those before it are void. Its secret exists only in what is returned. */
    LinkToken issue(AgreementDetails agreement, String email) {
        revoke(agreement.agent());
        var token = LinkToken.random();
        var now = clock.instant();
        jdbc.sql("""
                        insert into contract_tokens (id, organization_id, contract_id, agent_id, token_hash, email,
                               expires_at, created_at)
                        values (:id, :org, :contract, :agent, :hash, :email, :expires, :now)""")
                .param("id", Ids.next())
                .param("org", agreement.organization().value())
                .param("contract", agreement.id().value())
                .param("agent", agreement.agent().value())
                .param("hash", token.hash())
                .param("email", email)
                .param("expires", at(now.plus(LIFE)))
                .param("now", at(now))
                .update();
        return token;
    }

    /** What this token opens, if we ever issued it, in whatever state it is now. */
    Optional<AgreementLink> find(String token) {
        return jdbc.sql("select * from contract_tokens where token_hash = :hash")
                .param("hash", new LinkToken(token).hash())
                .query((row, n) -> link(row))
                .optional();
    }

    /** Uses the link up: true for one caller only, however many try at once. */
    boolean use(UUID link) {
        return jdbc.sql("""
                                update contract_tokens set used_at = :now, lock_version = lock_version + 1
                                 where id = :id and used_at is null and revoked_at is null and expires_at > :now""").param("now", at(clock.instant())).param("id", link).update() == 1;
    }

    /** Voids whatever is out; true when there was something. */
    boolean revoke(AgentId agent) {
        return jdbc.sql("""
                                update contract_tokens set revoked_at = :now, lock_version = lock_version + 1
                                 where agent_id = :agent and used_at is null and revoked_at is null""")
                        .param("now", at(clock.instant()))
                        .param("agent", agent.value())
                        .update()
                > 0;
    }

    /** The end of the link that is out. */
    Optional<Instant> liveUntil(AgentId agent) {
        return jdbc.sql("""
                        select expires_at from contract_tokens
                         where agent_id = :agent and used_at is null and revoked_at is null and expires_at > :now
                         order by expires_at desc limit 1""")
                .param("agent", agent.value())
                .param("now", at(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private AgreementLink link(ResultSet row) throws SQLException {
        var expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        return new AgreementLink(
                row.getObject("id", UUID.class),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                new AgreementId(row.getObject("contract_id", UUID.class)),
                new AgentId(row.getObject("agent_id", UUID.class)),
                row.getString("email"),
                expires,
                row.getObject("used_at") == null
                        && row.getObject("revoked_at") == null
                        && clock.instant().isBefore(expires));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
