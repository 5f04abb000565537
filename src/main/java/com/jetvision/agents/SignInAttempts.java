package com.jetvision.agents;

import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts to sign in. An attempt is counted before its password is looked at and forgiven when that is right: a
 * hundred guesses at the same moment are still only five.
 */
@Component
@Transactional
class SignInAttempts {
    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The account, if it may try; empty when unknown, locked, left, or not yet through the onboarding. */
    Optional<SignedIn> begin(String email) {
        var now = clock.instant();
        return jdbc.sql("""
                        update iso_agents
                           set failed_sign_ins = case when failed_sign_ins >= :allowed then 1 else failed_sign_ins + 1 end,
                               locked_until = case when failed_sign_ins + 1 = :allowed then :until end
                         where lower(email) = :email and is_active and onboarding_status = 'completed'
                           and password_hash is not null and (locked_until is null or locked_until <= :now)
                        returning id, organization_id, role, full_name, email, password_hash""")
                .param("allowed", ALLOWED)
                .param("until", at(now.plus(LOCK)))
                .param("email", email)
                .param("now", at(now))
                .query((row, n) -> new SignedIn(
                        new AgentId(row.getObject("id", UUID.class)),
                        new OrganizationId(row.getObject("organization_id", UUID.class)),
                        Role.ofCode(row.getString("role")),
                        row.getString("full_name"),
                        row.getString("email"),
                        row.getString("password_hash")))
                .optional();
    }

    void succeeded(AgentId agent, String name) {
        var now = clock.instant();
        jdbc.sql("""
                        update iso_agents set failed_sign_ins = 0, locked_until = null, last_seen_at = :now
                         where id = :id""").param("now", at(now)).param("id", agent.value()).update();
        events.publishEvent(new AgentSignedIn(agent, name, now));
    }

    /** The account that this failure locked; once per lock. */
    Optional<Locked> justLocked(String email) {
        return jdbc.sql("""
                        update iso_agents set failed_sign_ins = :told
                         where lower(email) = :email and failed_sign_ins = :allowed and locked_until > :now
                        returning id, organization_id, locked_until""")
                .param("told", ALLOWED + 1)
                .param("email", email)
                .param("allowed", ALLOWED)
                .param("now", at(clock.instant()))
                .query((row, n) -> new Locked(
                        new AgentId(row.getObject("id", UUID.class)),
                        new OrganizationId(row.getObject("organization_id", UUID.class)),
                        row.getObject("locked_until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void tell(Locked locked) {
        events.publishEvent(new AgentLockedOut(locked.agent(), locked.until(), clock.instant()));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** An account that nobody signs in to until then. */
    record Locked(AgentId agent, OrganizationId organization, Instant until) {}
}
