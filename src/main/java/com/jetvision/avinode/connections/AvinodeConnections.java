package com.jetvision.avinode.connections;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.jetvision.agents.AgentId;
import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.Host;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.tokens.Sealer;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The brokerages' connections to Avinode. Secrets lie sealed in the database and open in memory for some seconds. */
@NamedInterface("connections")
@Service
public class AvinodeConnections {
    private static final String ALL = "all";
    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;
    private final LoadingCache<String, List<Connection>> active;

    AvinodeConnections(JdbcClient jdbc, Sealer sealer, Clock clock, Who who, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
        active = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(5))
                .build(key -> who.asMachine(null, "Avinode", () -> transaction.execute(status -> load())));
    }

    /**
     * What an admin, or the set-up of a demo, says of a connection.
     *
     * @param webhookSecret as {@code whsec_…}
     */
    @NamedInterface("connections")
    public record Settings(
            String slug,
            URI baseUrl,
            String webhookSecret,
            @Nullable String apiToken) {
        @Override
        public String toString() {
            return "Settings[" + slug + "]";
        }
    }

    /** Sets the organization's connection up or changes it; a changed webhook secret leaves the old one valid for a day. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    @Transactional
    public void save(OrganizationId organization, Settings settings) {
        Host.require(settings.baseUrl());
        jdbc.sql("""
                        insert into avinode_connections (id, organization_id, slug, base_url, webhook_secret_sealed, api_token_sealed)
                        values (:id, :org, :slug, :url, :secret, :token)
                        on conflict (slug) do update
                        set base_url = excluded.base_url, api_token_sealed = excluded.api_token_sealed,
                            previous_webhook_secret_sealed = avinode_connections.webhook_secret_sealed,
                            previous_valid_until = now() + interval '1 day',
                            webhook_secret_sealed = excluded.webhook_secret_sealed""")
                .param("id", Ids.next())
                .param("org", organization.value())
                .param("slug", settings.slug())
                .param("url", settings.baseUrl().toString())
                .param("secret", sealer.seal(settings.webhookSecret()))
                .param("token", settings.apiToken() == null ? null : sealer.seal(settings.apiToken()), Types.BINARY)
                .update();
        forget();
    }

    /**
     * What opens Avinode's API beside or instead of the token in {@link Settings}; what is null or empty is taken away.
     *
     * @param applicationToken names our application (X-Avinode-ApiToken)
     * @param clientId with its secret in the place of a long-lived token: access tokens are then fetched and renewed
     * @param actAs the login whose name operators see where an agent has none of their own
     */
    @NamedInterface("connections")
    public record ApiKeys(
            @Nullable String applicationToken,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String actAs) {
        @Override
        public String toString() {
            return "ApiKeys[" + clientId + "]";
        }
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    @Transactional
    public void saveKeys(OrganizationId organization, ApiKeys keys) {
        jdbc.sql("""
                        update avinode_connections
                           set application_token_sealed = :application, oauth_client_id = :client,
                               oauth_client_secret_sealed = :secret, act_as_account = :actAs
                         where organization_id = :org""")
                .param("application", sealed(keys.applicationToken()), Types.BINARY)
                .param("client", blankless(keys.clientId()), Types.VARCHAR)
                .param("secret", sealed(keys.clientSecret()), Types.BINARY)
                .param("actAs", blankless(keys.actAs()), Types.VARCHAR)
                .param("org", organization.value())
                .update();
        forget();
    }

    /** The Avinode login in whose name an agent's calls are made; null takes it away. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
    @Transactional
    public void saveLogin(AgentId agent, @Nullable String login) {
        jdbc.sql("update iso_agents set avinode_login = :login where id = :agent")
                .param("login", blankless(login), Types.VARCHAR)
                .param("agent", agent.value())
                .update();
    }

    /** How to call Avinode for an agent, or for the house; empty when the brokerage is not connected or has no key. */
    public Optional<Access> access(OrganizationId organization, @Nullable AgentId agent) {
        return of(organization)
                .flatMap(connection -> Optional.ofNullable(connection.access()))
                .map(access -> agent == null
                        ? access
                        : login(agent).map(access::actingAs).orElse(access));
    }

    private Optional<String> login(AgentId agent) {
        return jdbc.sql("select avinode_login from iso_agents where id = :agent and avinode_login is not null")
                .param("agent", agent.value())
                .query(String.class)
                .optional();
    }

    private byte @Nullable [] sealed(@Nullable String secret) {
        var text = blankless(secret);
        return text == null ? null : sealer.seal(text);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Reads the database again at the next use. */
    void forget() {
        active.invalidateAll();
    }

    /** Read outside any transaction of the caller's, as the machine. */
    public List<Connection> active() {
        return active.get(ALL);
    }

    public Optional<Connection> of(OrganizationId organization) {
        return active().stream()
                .filter(one -> one.organization().equals(organization))
                .findFirst();
    }

    private List<Connection> load() {
        return jdbc.sql("select * from avinode_connections where active")
                .query(this::row)
                .list();
    }

    private Connection row(ResultSet row, int n) throws SQLException {
        var secrets = new ArrayList<String>();
        boolean signed =
                !"native".equals(row.getString("kind")); // one that takes Avinode's own only knows no signature
        secrets.add(sealer.open(row.getBytes("webhook_secret_sealed")));
        var previous = row.getBytes("previous_webhook_secret_sealed");
        var until = row.getObject("previous_valid_until", OffsetDateTime.class);
        if (previous != null && until != null && until.toInstant().isAfter(clock.instant())) {
            secrets.add(sealer.open(previous));
        }
        var id = row.getObject("id", UUID.class);
        var organization = new OrganizationId(row.getObject("organization_id", UUID.class));
        var base = URI.create(row.getString("base_url"));
        var application = row.getBytes("application_token_sealed");
        var actAs = row.getString("act_as_account");
        var access = key(row).map(key -> new Access(
                        id, organization, base, key, application == null ? null : sealer.open(application), actAs))
                .orElse(null);
        return new Connection(
                id, organization, row.getString("slug"), base, signed ? List.copyOf(secrets) : List.of(), access);
    }

    /** OAuth where it is set up, else the long-lived token. */
    private Optional<Access.Key> key(ResultSet row) throws SQLException {
        var client = row.getString("oauth_client_id");
        var secret = row.getBytes("oauth_client_secret_sealed");
        if (client != null && secret != null) {
            return Optional.of(new Access.Client(client, sealer.open(secret)));
        }
        var token = row.getBytes("api_token_sealed");
        return token == null ? Optional.empty() : Optional.of(new Access.Token(sealer.open(token)));
    }
}
