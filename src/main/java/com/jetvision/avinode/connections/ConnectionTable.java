package com.jetvision.avinode.connections;

import com.jetvision.avinode.connections.ConnectionDetails.Health;
import com.jetvision.avinode.connections.ConnectionDetails.Pair;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.time.StoredTime;
import com.jetvision.platform.tokens.Sealer;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The connections of the asker's house, as an admin keeps them. Secrets go in sealed and never come out here. */
@Repository
class ConnectionTable {
    private static final String MINE = " organization_id = :org and id = :id";
    private static final String SELECT = """
            select c.*, a.last_call_at, a.last_success_at, a.last_error, a.last_error_at, a.clock_skew_ms, a.hourly_limit,
                   a.remaining, a.resets_at, coalesce(a.token_expires_at, c.api_token_expires_at) as token_ends,
                   case when c.previous_valid_until > :now then c.previous_valid_until end as old_until,
                   (select e.received_at from avinode_webhook_events e
                     where e.organization_id = c.organization_id and e.connection_id = c.id
                     order by e.received_at desc limit 1) as last_event
              from avinode_connections c left join avinode_calls a on a.connection_id = c.id
             where c.organization_id = :org""";
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Who who;

    ConnectionTable(JdbcClient jdbc, Sealer sealer, Who who) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.who = who;
    }

    List<ConnectionDetails> all(Instant now) {
        return mine(SELECT + " order by c.active desc, c.slug")
                .param("now", utc(now))
                .query(this::details)
                .list();
    }

    Optional<ConnectionDetails> find(ConnectionId id, Instant now) {
        return mine(SELECT + " and c.id = :id")
                .param("now", utc(now))
                .param("id", id.value())
                .query(this::details)
                .optional();
    }

    /** False when another connection, of whichever house, has the name. */
    boolean insert(ConnectionId id, ConnectionForm form, String signingSecret) {
        return fill(mine("""
                                insert into avinode_connections (id, organization_id, slug, base_url, kind, act_as_account,
                                       api_token_sealed, application_token_sealed, oauth_client_id,
                                       oauth_client_secret_sealed, webhook_secret_sealed)
                                values (:id, :org, :slug, :url, :kind, :actAs, :token, :application, :client,
                                        :clientSecret, :secret)
                                on conflict (slug) do nothing"""), form)
                        .param("id", id.value())
                        .param("slug", form.slug())
                        .param("secret", sealer.seal(signingSecret))
                        .update()
                == 1;
    }

    /** False when somebody saved since that version was read. */
    boolean update(ConnectionId id, ConnectionForm form, long version) {
        return fill(mine("""
                                update avinode_connections
                                   set base_url = :url, kind = :kind, act_as_account = :actAs,
                                       api_token_sealed = coalesce(:token, api_token_sealed),
                                       application_token_sealed = coalesce(:application, application_token_sealed),
                                       oauth_client_id = :client,
                                       oauth_client_secret_sealed = case when cast(:client as text) is null then null
                                           else coalesce(:clientSecret, oauth_client_secret_sealed) end,
                                       lock_version = lock_version + 1
                                 where lock_version = :version and""" + MINE), form)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private StatementSpec fill(StatementSpec statement, ConnectionForm form) {
        URI url = form.baseUrl();
        return statement
                .param("url", url.toString())
                .param("kind", form.kind().code())
                .param("actAs", filled(form.actAs()), Types.VARCHAR)
                .param("token", sealed(form.apiToken()), Types.BINARY)
                .param("application", sealed(form.applicationToken()), Types.BINARY)
                .param("client", filled(form.clientId()), Types.VARCHAR)
                .param("clientSecret", sealed(form.clientSecret()), Types.BINARY);
    }

    boolean activate(ConnectionId id, boolean active) {
        return mine("update avinode_connections set active = :active where active <> :active and" + MINE)
                        .param("id", id.value())
                        .param("active", active)
                        .update()
                == 1;
    }

    /** The one before stays valid until then; false while an older one still is, or three would be about. */
    boolean rotate(ConnectionId id, String signingSecret, Instant now, Instant until) {
        return mine("""
                                update avinode_connections
                                   set previous_webhook_secret_sealed = webhook_secret_sealed, previous_valid_until = :until,
                                       webhook_secret_sealed = :secret
                                 where (previous_valid_until is null or previous_valid_until <= :now) and""" + MINE)
                        .param("id", id.value())
                        .param("secret", sealer.seal(signingSecret))
                        .param("now", utc(now))
                        .param("until", utc(until))
                        .update()
                == 1;
    }

    boolean endOld(ConnectionId id) {
        return mine("""
                                update avinode_connections
                                   set previous_webhook_secret_sealed = null, previous_valid_until = null
                                 where previous_valid_until is not null and""" + MINE).param("id", id.value()).update() == 1;
    }

    /** As {@link #rotate}, for user and password of one event type, or with null of all that have none of their own. */
    boolean issue(ConnectionId id, @Nullable String eventType, String user, String password) {
        return mine("""
                                insert into avinode_webhook_credentials as known
                                       (id, organization_id, connection_id, native_event_type, username, password_sealed)
                                select :pair, organization_id, id, :type, :user, :password
                                  from avinode_connections where organization_id = :org and id = :id
                                on conflict (connection_id, native_event_type) do update
                                   set previous_password_sealed = known.password_sealed,
                                       previous_valid_until = now() + interval '1 day', password_sealed = excluded.password_sealed
                                 where known.previous_valid_until is null or known.previous_valid_until <= now()""")
                        .param("pair", Ids.next())
                        .param("id", id.value())
                        .param("type", eventType, Types.VARCHAR)
                        .param("user", user)
                        .param("password", sealer.seal(password))
                        .update()
                == 1;
    }

    /** The event type's own pair as it is now; only to be handed to Avinode. */
    Optional<ShownOnce> pair(ConnectionId id, String eventType) {
        return mine("""
                        select username, password_sealed from avinode_webhook_credentials
                         where organization_id = :org and connection_id = :id and native_event_type = :type""")
                .param("id", id.value())
                .param("type", eventType)
                .query((row, n) -> new ShownOnce(
                        eventType,
                        row.getString("username"),
                        sealer.open(Objects.requireNonNull(row.getBytes("password_sealed")))))
                .optional();
    }

    private List<Pair> pairs(UUID connection) {
        return mine("""
                        select native_event_type, username,
                               case when previous_valid_until > now() then previous_valid_until end as old_until
                          from avinode_webhook_credentials
                         where organization_id = :org and connection_id = :id order by native_event_type nulls first""")
                .param("id", connection)
                .query((row, n) -> new Pair(
                        row.getString("native_event_type"), row.getString("username"), StoredTime.at(row, "old_until")))
                .list();
    }

    private ConnectionDetails details(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ConnectionDetails(
                new ConnectionId(id),
                row.getString("slug"),
                row.getString("base_url"),
                ConnectionKind.ofCode(row.getString("kind")),
                row.getBoolean("active"),
                text(row, "act_as_account"),
                row.getObject("api_token_sealed") != null,
                row.getObject("application_token_sealed") != null,
                text(row, "oauth_client_id"),
                StoredTime.at(row, "old_until"),
                pairs(id),
                new Health(
                        StoredTime.at(row, "last_event"),
                        StoredTime.at(row, "last_call_at"),
                        StoredTime.at(row, "last_success_at"),
                        row.getString("last_error"),
                        StoredTime.at(row, "last_error_at"),
                        StoredTime.at(row, "token_ends"),
                        row.getObject("clock_skew_ms", Long.class),
                        row.getObject("remaining", Integer.class),
                        row.getObject("hourly_limit", Integer.class),
                        StoredTime.at(row, "resets_at")),
                row.getLong("lock_version"));
    }

    private byte @Nullable [] sealed(@Nullable String secret) {
        return secret == null || secret.isBlank() ? null : sealer.seal(secret.strip());
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private StatementSpec mine(String sql) {
        return jdbc.sql(sql).param("org", who.organization().value());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
