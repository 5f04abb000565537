package com.jetvision.avinode.connections;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** By which user and password Avinode's own webhooks name themselves: one pair per connection and event type. */
@NamedInterface("connections")
@Service
public class WebhookCredentials {
    private static final String ALL = "all";
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final AvinodeConnections connections;
    private final LoadingCache<String, List<Pair>> pairs;

    WebhookCredentials(
            JdbcClient jdbc, Sealer sealer, AvinodeConnections connections, Who who, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.connections = connections;
        pairs = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(5))
                .build(key -> who.asMachine(null, "Avinode", () -> transaction.execute(status -> load())));
    }

    /** A pair that holds for its event type, or for every type without its own where that is null. */
    private record Pair(UUID connection, @Nullable String type, String user, List<String> passwords) {}

    /**
     * Sets the pair of the connection's event type, or, with a null type, of every type that has none of its own; a changed
     * password leaves the old one valid for a day.
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    @Transactional
    public void save(
            OrganizationId organization, String slug, @Nullable String eventType, String user, String password) {
        int saved = jdbc.sql("""
                        insert into avinode_webhook_credentials
                               (id, organization_id, connection_id, native_event_type, username, password_sealed)
                        select :id, organization_id, id, :type, :user, :password
                          from avinode_connections where organization_id = :org and slug = :slug
                        on conflict (connection_id, native_event_type) do update
                        set username = excluded.username,
                            previous_password_sealed = avinode_webhook_credentials.password_sealed,
                            previous_valid_until = now() + interval '1 day',
                            password_sealed = excluded.password_sealed""")
                .param("id", Ids.next())
                .param("org", organization.value())
                .param("slug", slug)
                .param("type", eventType, Types.VARCHAR)
                .param("user", user)
                .param("password", sealer.seal(password))
                .update();
        if (saved == 0) {
            throw new NotFound("connection");
        }
        forget();
    }

    /** Reads the database again at the next use. */
    void forget() {
        pairs.invalidateAll();
    }

    /** The connection of that name when the header names a pair that holds for the type; in the same time whatever is wrong. */
    public Optional<Connection> authenticate(String slug, String eventType, @Nullable String authorization) {
        var connection = connections.active().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst();
        var holding = connection.map(one -> holding(one.id(), eventType)).orElse(List.of());
        boolean known = BasicCredentials.match(authorization, holding);
        return known ? connection : Optional.empty();
    }

    private List<BasicCredentials> holding(UUID connection, String eventType) {
        var ofConnection = pairs.get(ALL).stream()
                .filter(pair -> pair.connection().equals(connection))
                .toList();
        var own = ofConnection.stream()
                .filter(pair -> eventType.equals(pair.type()))
                .toList();
        var holding = own.isEmpty()
                ? ofConnection.stream().filter(pair -> pair.type() == null).toList()
                : own;
        return holding.stream()
                .flatMap(pair -> pair.passwords().stream().map(password -> new BasicCredentials(pair.user(), password)))
                .toList();
    }

    private List<Pair> load() {
        return jdbc.sql("""
                        select connection_id, native_event_type, username, password_sealed,
                               case when previous_valid_until > now() then previous_password_sealed end as previous
                          from avinode_webhook_credentials
                         where connection_id in (select id from avinode_connections where kind <> 'signed')""").query(this::row).list();
    }

    private Pair row(ResultSet row, int n) throws SQLException {
        var passwords = new ArrayList<String>();
        passwords.add(sealer.open(Objects.requireNonNull(row.getBytes("password_sealed"))));
        var previous = row.getBytes("previous");
        if (previous != null) {
            passwords.add(sealer.open(previous));
        }
        return new Pair(
                row.getObject("connection_id", UUID.class),
                row.getString("native_event_type"),
                row.getString("username"),
                List.copyOf(passwords));
    }
}
