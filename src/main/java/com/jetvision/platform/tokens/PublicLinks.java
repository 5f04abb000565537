package com.jetvision.platform.tokens;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.PublicLink.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links that open our public pages: known by hash, bound to an address, with an end. */
@Service
@Transactional
public class PublicLinks {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Who who;

    PublicLinks(JdbcClient jdbc, Clock clock, Who who) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.who = who;
    }

    /** A new link; its secret exists only in what is returned. A single-use link dies at its first {@link #use}. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public LinkToken issue(LinkKind kind, UUID subject, String email, Instant expiresAt, boolean singleUse) {
        var token = LinkToken.random();
        jdbc.sql("""
                        insert into public_links
                               (id, organization_id, kind, subject_id, email, token_hash, expires_at, single_use)
                        values (:id, :org, :kind, :subject, :email, :hash, :expires, :single)""")
                .param("id", Ids.next())
                .param("org", who.organization().value())
                .param("kind", kind.code())
                .param("subject", subject)
                .param("email", email)
                .param("hash", token.hash())
                .param("expires", at(expiresAt))
                .param("single", singleUse)
                .update();
        return token;
    }

    /** What a visitor's token opens, if we ever issued it; in whatever state it is now. Look-up is by hash alone. */
    @PreAuthorize("hasRole('MACHINE')")
    @Transactional(readOnly = true)
    public Optional<PublicLink> find(String rawToken, LinkKind kind) {
        return jdbc.sql("""
                        select id, organization_id, subject_id, email, expires_at, used_at, revoked_at, single_use
                          from public_links where token_hash = :hash and kind = :kind""")
                .param("hash", new LinkToken(rawToken).hash())
                .param("kind", kind.code())
                .query((row, n) -> link(row, kind))
                .optional();
    }

    private PublicLink link(ResultSet row, LinkKind kind) throws SQLException {
        return new PublicLink(
                row.getObject("id", UUID.class),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                kind,
                row.getObject("subject_id", UUID.class),
                row.getString("email"),
                state(row));
    }

    private State state(ResultSet row) throws SQLException {
        if (row.getObject("revoked_at") != null) {
            return State.REVOKED;
        }
        if (row.getObject("used_at") != null && row.getBoolean("single_use")) {
            return State.USED;
        }
        var expires = row.getObject("expires_at", OffsetDateTime.class).toInstant();
        return clock.instant().isBefore(expires) ? State.VALID : State.EXPIRED;
    }

    /** Uses the link up: true for one caller only, however many try at once. */
    @PreAuthorize("hasRole('MACHINE')")
    public boolean use(UUID link) {
        return jdbc.sql("""
                                update public_links set used_at = :now
                                 where id = :id and used_at is null and revoked_at is null and expires_at > :now""").param("id", link).param("now", at(clock.instant())).update() == 1;
    }

    /** Voids every live link to this subject: a new link replaces the old. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public void revoke(LinkKind kind, UUID subject) {
        jdbc.sql("""
                        update public_links set revoked_at = :now
                         where kind = :kind and subject_id = :subject and revoked_at is null""")
                .param("now", at(clock.instant()))
                .param("kind", kind.code())
                .param("subject", subject)
                .update();
    }

    /** The end of the live link to this subject, if one is out. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public Optional<Instant> liveUntil(LinkKind kind, UUID subject) {
        return jdbc.sql("""
                        select expires_at from public_links
                         where kind = :kind and subject_id = :subject and used_at is null and revoked_at is null
                           and expires_at > :now order by expires_at desc limit 1""")
                .param("kind", kind.code())
                .param("subject", subject)
                .param("now", at(clock.instant()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Notes a visit. */
    @PreAuthorize("hasRole('MACHINE')")
    public void visited(UUID link, String ip) {
        jdbc.sql("""
                        update public_links set view_count = view_count + 1, last_viewed_at = :now, last_ip = :ip
                         where id = :id""")
                .param("now", at(clock.instant()))
                .param("ip", ip)
                .param("id", link)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
